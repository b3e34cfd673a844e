import { describe, expect, it } from 'vitest'
import type { MultipleChoice } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { multipleChoice, multipleChoiceColumns, multipleChoiceForm } from './multiple-choice.ts'

const question: MultipleChoice = {
  kind: 'multipleChoice',
  id: 'likes',
  text: both('Was gefällt Ihnen?'),
  special: ['dontKnow', 'noAnswer'],
  min: 2,
  max: 3,
  options: [
    { code: 'parks', label: both('Parks') },
    { code: 'shops', label: both('Läden') },
    { code: 'people', label: both('Leute') },
    { code: 'other', label: both('Sonstiges'), openText: true },
    { code: 'none', label: both('Nichts davon'), exclusive: true },
  ],
}

const read = (...values: readonly string[]) =>
  multipleChoice.read(question, formOf(values.map((value) => ['likes', value])))
const check = (...codes: readonly string[]) =>
  multipleChoiceForm.check(question, { kind: 'choices', codes })

describe('multiple choice', () => {
  it('reads codes in the order of the options, each once', () => {
    expect(read('people', 'parks', 'people')).toEqual({
      answer: { kind: 'choices', codes: ['parks', 'people'] },
    })
  })

  it('reads the texts of the chosen options only', () => {
    const texts = [
      ['likes~other', ' der Hafen '],
      ['likes~parks', 'kein Textfeld'],
    ] as const
    const chosen = [['likes', 'parks'], ['likes', 'other'], ...texts] as const
    expect(multipleChoice.read(question, formOf(chosen))).toEqual({
      answer: { kind: 'choices', codes: ['parks', 'other'], texts: { other: 'der Hafen' } },
    })
    expect(multipleChoice.read(question, formOf([['likes', 'parks'], ...texts]))).toEqual({
      answer: { kind: 'choices', codes: ['parks'] },
    })
  })

  it('takes nothing chosen as no answer', () => {
    expect(read()).toBeUndefined()
    expect(read('')).toBeUndefined()
    expect(multipleChoiceForm.check(question, undefined)).toEqual([])
    expect(multipleChoiceForm.check({ ...question, required: true }, undefined)).toMatchObject([
      { code: 'required' },
    ])
  })

  it('names the limit that is missed', () => {
    expect(check('parks')).toMatchObject([{ code: 'tooFew', limit: 2 }])
    expect(check('parks', 'shops')).toEqual([])
    expect(check('parks', 'shops', 'people', 'other')).toMatchObject([
      { code: 'tooMany', limit: 3 },
      { code: 'openTextMissing', field: 'likes~other' },
    ])
  })

  it('takes an exclusive option alone, whatever the minimum, and with no other', () => {
    expect(check('none')).toEqual([])
    expect(check('parks', 'none')).toMatchObject([{ code: 'exclusiveWithOthers', field: 'likes' }])
  })

  it('takes a special answer alone', () => {
    expect(read('~dontKnow')).toEqual({ answer: { kind: 'special', special: 'dontKnow' } })
    expect(read('~dontKnow', '~dontKnow')).toEqual(read('~dontKnow'))
    for (const values of [
      ['~dontKnow', 'parks'],
      ['parks', '~dontKnow'],
      ['~dontKnow', '~noAnswer'],
    ]) {
      expect(read(...values)).toEqual({
        problems: [expect.objectContaining({ code: 'specialWithValue', field: 'likes' })],
      })
    }
  })

  it('refuses what was never offered, from a form as from elsewhere', () => {
    expect(read('parks', '__proto__')?.problems).toMatchObject([{ code: 'unknownOption' }])
    expect(check('parks', 'toString')).toMatchObject([{ code: 'unknownOption' }])
    expect(check('parks', 'parks')).toMatchObject([{ code: 'unknownOption' }])
    expect(check()).toMatchObject([{ code: 'unknownOption' }])
    const codes = ['parks', 'shops']
    for (const texts of [{ parks: 'x' }, { other: 'x' }]) {
      expect(multipleChoiceForm.check(question, { kind: 'choices', codes, texts })).toMatchObject([
        { code: 'unknownOption' },
      ])
    }
  })

  it('takes a comment on each chosen option', () => {
    const commented: MultipleChoice = { ...question, comment: true }
    const form = formOf([
      ['likes', 'parks'],
      ['likes', 'shops'],
      ['likes.~comment~parks', 'vor allem im Sommer'],
      ['likes.~comment~people', 'nicht gewählt'],
    ])
    const answer = {
      kind: 'choices',
      codes: ['parks', 'shops'],
      comments: { parks: 'vor allem im Sommer' },
    } as const
    expect(multipleChoice.read(commented, form)).toEqual({ answer })
    expect(multipleChoiceForm.check(commented, answer)).toEqual([])
    expect(multipleChoiceForm.check(question, answer)).toMatchObject([{ code: 'unknownOption' }])
    const long = { ...answer, comments: { shops: 'x'.repeat(2001) } }
    expect(multipleChoiceForm.check(commented, long)).toMatchObject([
      { code: 'textTooLong', field: 'likes.~comment~shops' },
    ])
    const stray = { ...answer, comments: { people: 'x' } }
    expect(multipleChoiceForm.check(commented, stray)).toMatchObject([{ code: 'unknownOption' }])
    expect(multipleChoice.describe(commented, answer, 'en')).toEqual([
      'Parks',
      'Comment: vor allem im Sommer',
      'Läden',
    ])
  })

  it('forgets options that are not offered, and never asks for more than are left', () => {
    const left = { ...question, required: true, options: question.options.slice(3) }
    const kept = { kind: 'choices', codes: ['other'], texts: { other: 'Hafen' } } as const
    const answer = { ...kept, codes: ['parks', 'other'], comments: { parks: 'im Sommer' } }
    expect(multipleChoice.restrict(left, answer)).toEqual(kept)
    expect(multipleChoiceForm.check(left, kept)).toEqual([])
    expect(
      multipleChoice.restrict(left, { kind: 'choices', codes: ['parks', 'shops'] }),
    ).toBeUndefined()
    expect(multipleChoiceForm.check({ ...left, options: [] }, undefined)).toEqual([])
  })

  it('is one column of codes, which are also what expressions see', () => {
    const answer = { kind: 'choices', codes: ['parks', 'other'] } as const
    const special = { kind: 'special', special: 'dontKnow' } as const
    expect(multipleChoiceColumns.variables(question)).toMatchObject([
      { id: 'likes', measure: 'multiple' },
    ])
    expect(multipleChoiceColumns.data(question, answer)).toEqual([
      { kind: 'codes', codes: ['parks', 'other'] },
    ])
    expect(multipleChoiceColumns.data(question, special)).toEqual([special])
    expect(multipleChoice.value(question, answer, [])).toEqual(['parks', 'other'])
    expect(multipleChoice.value(question, special, [])).toBeNull()
  })

  it('describes one line per chosen option', () => {
    const answer = {
      kind: 'choices' as const,
      codes: ['parks', 'other'],
      texts: { other: 'Hafen' },
    }
    expect(multipleChoice.describe(question, answer, 'de')).toEqual(['Parks', 'Sonstiges: Hafen'])
  })
})
