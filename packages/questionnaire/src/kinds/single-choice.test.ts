import { describe, expect, it } from 'vitest'
import type { SingleChoice } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { singleChoice, singleChoiceColumns, singleChoiceForm } from './single-choice.ts'

const question: SingleChoice = {
  kind: 'singleChoice',
  id: 'way',
  text: both('Wie kommen Sie zur Arbeit?'),
  required: true,
  special: ['noAnswer'],
  options: [
    { code: 'bus', label: { de: 'Bus', en: 'bus' } },
    { code: 'other', label: { de: 'Sonstiges', en: 'other' }, openText: true },
  ],
}

describe('single choice', () => {
  it('reads the chosen option and ignores the text of one that is not chosen', () => {
    const form = formOf([
      ['way', 'bus'],
      ['way~other', 'Roller'],
    ])
    expect(singleChoice.read(question, form)).toEqual({ answer: { kind: 'choice', code: 'bus' } })
  })

  it('reads the text beside the chosen option, tidied', () => {
    const form = formOf([
      ['way', 'other'],
      ['way~other', '  Roller\r\nund Rad '],
    ])
    expect(singleChoice.read(question, form)).toEqual({
      answer: { kind: 'choice', code: 'other', text: 'Roller und Rad' },
    })
  })

  it('asks for the text of "Sonstiges" at its own field', () => {
    for (const text of [undefined, '']) {
      const answer = { kind: 'choice' as const, code: 'other', ...(text !== undefined && { text }) }
      expect(singleChoiceForm.check(question, answer)).toMatchObject([
        { code: 'openTextMissing', question: 'way', field: 'way~other' },
      ])
    }
  })

  it('limits the text of "Sonstiges" to 200 characters', () => {
    const written = (text: string) =>
      singleChoiceForm.check(question, { kind: 'choice', code: 'other', text })
    expect(written('😀'.repeat(200))).toEqual([])
    expect(written('😀'.repeat(201))).toMatchObject([{ code: 'openTextTooLong', limit: 200 }])
  })

  it('takes a special answer only where it is offered, and it satisfies a required question', () => {
    const form = (value: string) => formOf([['way', value]])
    const answer = { kind: 'special' as const, special: 'noAnswer' as const }
    expect(singleChoice.read(question, form('~noAnswer'))).toEqual({ answer })
    expect(singleChoiceForm.check(question, answer)).toEqual([])
    expect(singleChoice.read(question, form('~dontKnow'))?.problems).toMatchObject([
      { code: 'unknownOption', field: 'way' },
    ])
    expect(
      singleChoiceForm.check(question, { kind: 'special', special: 'dontKnow' }),
    ).toMatchObject([{ code: 'unknownOption' }])
  })

  it('refuses what was never offered, from a form as from elsewhere', () => {
    for (const code of ['BUS', '__proto__', 'constructor', '~', ' bus']) {
      const reading = singleChoice.read(question, formOf([['way', code]]))
      expect(reading).toEqual({ problems: [expect.objectContaining({ code: 'unknownOption' })] })
      expect(singleChoiceForm.check(question, { kind: 'choice', code })).toHaveLength(1)
    }
    expect(singleChoiceForm.check(question, { kind: 'number', value: 1 })).toHaveLength(1)
    expect(
      singleChoiceForm.check(question, { kind: 'choice', code: 'bus', text: 'x' }),
    ).toHaveLength(1)
  })

  it('is required only if it says so', () => {
    expect(singleChoiceForm.check(question, undefined)).toMatchObject([{ code: 'required' }])
    expect(singleChoiceForm.check({ ...question, required: false }, undefined)).toEqual([])
  })

  it('takes a comment where there is a field for it, and never asks for one', () => {
    const commented: SingleChoice = { ...question, comment: true }
    const form = formOf([
      ['way', 'bus'],
      ['way.~comment', ' oft\r\nzu spät '],
    ])
    const answer = { kind: 'choice', code: 'bus', comment: 'oft\nzu spät' } as const
    expect(singleChoiceForm.fields(commented)).toEqual(['way', 'way~other', 'way.~comment'])
    expect(singleChoice.read(commented, form)).toEqual({ answer })
    expect(singleChoice.read(question, form)).toEqual({ answer: { kind: 'choice', code: 'bus' } })
    expect(singleChoiceForm.check(commented, answer)).toEqual([])
    expect(singleChoiceForm.check(commented, { kind: 'choice', code: 'bus' })).toEqual([])
    expect(singleChoiceForm.check(question, answer)).toMatchObject([{ code: 'unknownOption' }])
    expect(
      singleChoiceForm.check(commented, { ...answer, comment: 'x'.repeat(2001) }),
    ).toMatchObject([{ code: 'textTooLong', field: 'way.~comment', limit: 2000 }])
    expect(singleChoice.describe(commented, answer, 'de')).toEqual([
      'Bus',
      'Kommentar: oft',
      'zu spät',
    ])
    const silent = formOf([
      ['way', '~noAnswer'],
      ['way.~comment', 'nein'],
    ])
    expect(singleChoice.read(commented, silent)?.answer).toEqual({
      kind: 'special',
      special: 'noAnswer',
    })
  })

  it('forgets an option that is not offered, and asks nobody who has none left', () => {
    const without = { ...question, options: question.options.slice(1) }
    const answer = { kind: 'choice', code: 'other', text: 'Roller' } as const
    expect(singleChoice.restrict(without, answer)).toEqual(answer)
    expect(singleChoice.restrict(without, { kind: 'choice', code: 'bus' })).toBeUndefined()
    expect(singleChoiceForm.check({ ...question, options: [] }, undefined)).toEqual([])
  })

  it('is one nominal column with the code, which is also what expressions see', () => {
    const answer = { kind: 'choice', code: 'bus' } as const
    const special = { kind: 'special', special: 'noAnswer' } as const
    expect(singleChoiceColumns.variables(question)).toMatchObject([
      { id: 'way', kind: 'singleChoice', measure: 'nominal', special: ['noAnswer'] },
    ])
    expect(singleChoiceColumns.data(question, answer)).toEqual([{ kind: 'code', code: 'bus' }])
    expect(singleChoiceColumns.data(question, special)).toEqual([special])
    expect(singleChoice.value(question, answer, [])).toBe('bus')
    expect(singleChoice.value(question, answer, ['bus'])).toBeNull()
    expect(singleChoice.value(question, special, [])).toBeNull()
  })

  it('describes an answer by its label in the language asked for', () => {
    const answer = { kind: 'choice' as const, code: 'other', text: 'Roller' }
    expect(singleChoice.describe(question, answer, 'de')).toEqual(['Sonstiges: Roller'])
    expect(singleChoice.describe(question, answer, 'en')).toEqual(['other: Roller'])
  })
})
