import { describe, expect, it } from 'vitest'
import type { Answer, Answers } from '../answers.ts'
import type { Repeat } from '../question.ts'
import { both } from '../testing/examples.ts'
import { formOf } from '../testing/form-of.ts'
import { entryQuestion } from './entry-question.ts'
import { moveEntriesUp } from './move-entries-up.ts'
import { repeat, repeatColumns, repeatForm } from './repeat.ts'

const age = {
  kind: 'number',
  id: 'age',
  text: both('Wie alt?'),
  min: 0,
  max: 120,
  required: true,
} as const
const uses = {
  kind: 'multipleChoice',
  id: 'uses',
  text: both('Was wird genutzt?'),
  options: [
    { code: 'bus', label: both('Bus') },
    { code: 'bike', label: both('Rad'), openText: true },
  ],
} as const
const question: Repeat = {
  kind: 'repeat',
  id: 'people',
  text: both('Wer wohnt bei Ihnen?'),
  entry: { de: 'Person', en: 'Person' },
  min: 2,
  max: 4,
  questions: [age, uses],
  special: ['noAnswer'],
}

const aged = (value: number): Answers => ({ age: { kind: 'number', value } })
const bus: Answer = { kind: 'choices', codes: ['bus'] }
const entries = (...own: readonly Answers[]) => ({ kind: 'entries', entries: own }) as const

describe('a repeated group', () => {
  it('has the fields of its questions once per entry, and one for their number', () => {
    expect(entryQuestion(question, 2, age).id).toBe('people.2.age')
    expect(repeatForm.fields({ ...question, max: 2 })).toEqual([
      'people.1.age',
      'people.1.uses',
      'people.1.uses~bike',
      'people.2.age',
      'people.2.uses',
      'people.2.uses~bike',
      'people.~count',
      'people~special',
    ])
  })

  it('reads its entries and leaves out those without any answer', () => {
    const form = formOf([
      ['people.1.age', '41'],
      ['people.1.uses', 'bus'],
      ['people.2.age', ' '],
      ['people.3.age', '7'],
      ['people.4.age', '12'],
      ['people.~count', '3'],
    ])
    expect(repeat.read(question, form)).toEqual({
      answer: entries({ ...aged(41), uses: bus }, aged(7)),
      problems: [],
    })
    expect(repeat.read(question, formOf([['people.~count', '3']]))).toBeUndefined()
  })

  it('never has more than thirty entries', () => {
    const endless = { ...question, questions: [age], max: 1_000_000 }
    const many = Array.from({ length: 99 }, (_, index) => [`people.${index + 1}.age`, '1'] as const)
    const answer = repeat.read(endless, formOf([...many, ['people.~count', '99']]))?.answer
    expect(answer?.kind === 'entries' && answer.entries).toHaveLength(30)
    expect(repeatForm.check(endless, entries(...many.map(() => aged(1))))).toMatchObject([
      { code: 'tooManyEntries', limit: 30, field: 'people.1.age' },
    ])
  })

  it('maps what is wrong in an entry to the group, with the place in the entry', () => {
    const form = formOf([
      ['people.1.age', 'alt'],
      ['people.2.age', '7'],
    ])
    const reading = repeat.read(question, form)
    expect(reading?.problems).toEqual([
      {
        code: 'notANumber',
        question: 'people',
        kind: 'number',
        field: 'people.1.age',
        row: '1.age',
      },
    ])
    expect(repeatForm.check(question, entries(aged(7), aged(121)))).toMatchObject([
      { code: 'numberTooLarge', limit: 120, question: 'people', field: 'people.2.age' },
    ])
    expect(repeatForm.check(question, entries(aged(7), { uses: bus }))).toMatchObject([
      { code: 'required', question: 'people', field: 'people.2.age', row: '2.age' },
    ])
  })

  it('keeps the place of an entry in which nothing was understood, and does not let it count', () => {
    const form = formOf([
      ['people.1.age', 'alt'],
      ['people.2.age', '121'],
    ])
    const reading = repeat.read(question, form)
    expect(reading?.answer).toEqual(entries({}, aged(121)))
    expect(repeatForm.check(question, reading?.answer)).toMatchObject([
      { code: 'required', field: 'people.1.age' },
      { code: 'numberTooLarge', field: 'people.2.age' },
    ])
  })

  it('asks for as many entries as it wants once there is one', () => {
    expect(repeatForm.check(question, undefined)).toEqual([])
    expect(repeatForm.check({ ...question, required: true }, undefined)).toMatchObject([
      { code: 'required', field: 'people.1.age' },
    ])
    expect(repeatForm.check(question, entries(aged(1)))).toMatchObject([
      { code: 'tooFewEntries', limit: 2, field: 'people.2.age' },
    ])
    expect(repeatForm.check(question, entries())).toMatchObject([{ code: 'unknownOption' }])
  })

  it('refuses answers to questions that it does not have', () => {
    const strange = { ...aged(1), toString: bus }
    expect(repeatForm.check(question, entries(aged(1), strange))).toMatchObject([
      { code: 'unknownOption', field: 'people.2.age' },
    ])
  })

  it('has the columns of its questions once per entry', () => {
    const variables = repeatColumns.variables(question)
    expect(variables.map(({ id }) => id).slice(0, 3)).toEqual([
      'people.1.age',
      'people.1.uses',
      'people.2.age',
    ])
    expect(variables[2]).toMatchObject({
      question: 'people',
      kind: 'repeat',
      row: '2',
      column: 'age',
      rowLabel: { de: 'Person 2', en: 'Person 2' },
      columnLabel: both('Wie alt?'),
      measure: 'metric',
      special: ['noAnswer'],
    })
    expect(repeatColumns.data(question, entries(aged(1), { uses: bus })).slice(0, 5)).toEqual([
      { kind: 'number', value: 1 },
      undefined,
      undefined,
      { kind: 'codes', codes: ['bus'] },
      undefined,
    ])
    const special = { kind: 'special', special: 'noAnswer' } as const
    expect(repeatColumns.data(question, special)).toEqual(variables.map(() => special))
  })

  it('shows expressions its entries, the values of a question over all of them, and each value', () => {
    const answer = entries({ ...aged(41), uses: bus }, aged(7), { uses: bus })
    const value = (...path: readonly string[]) => repeat.value(question, answer, path)
    expect(value()).toEqual([1, 2, 3])
    expect(value('age')).toEqual([41, 7])
    expect(value('uses')).toEqual(['bus', 'bus'])
    expect(value('2', 'age')).toBe(7)
    expect(value('1', 'uses')).toEqual(['bus'])
    for (const path of [['3', 'age'], ['4', 'age'], ['0', 'age'], ['other'], ['1'], ['1', 'x']]) {
      expect(value(...path)).toBeNull()
    }
  })

  it('is described entry by entry', () => {
    expect(repeat.describe(question, entries({ ...aged(41), uses: bus }, aged(7)), 'de')).toEqual([
      'Person 1',
      'Wie alt? – 41',
      'Was wird genutzt? – Bus',
      'Person 2',
      'Wie alt? – 7',
    ])
  })
})

describe('moving entries up', () => {
  const form = formOf([
    ['people.1.age', ''],
    ['people.2.age', 'alt'],
    ['people.2.uses', 'bike'],
    ['people.2.uses~bike', 'E-Rad'],
    ['people.3.age', '7'],
    ['people.3.uses', 'bus'],
    ['people.3.uses', 'bike'],
    ['people.~count', '4'],
    ['people~special', 'noAnswer'],
    ['other', 'x'],
  ])

  it('closes the gaps that blank entries leave, and changes nothing that was typed', () => {
    expect(moveEntriesUp(question, form)).toEqual([
      ['people.1.age', 'alt'],
      ['people.1.uses', 'bike'],
      ['people.1.uses~bike', 'E-Rad'],
      ['people.2.age', '7'],
      ['people.2.uses', 'bus'],
      ['people.2.uses', 'bike'],
      ['people.~count', '2'],
      ['people~special', 'noAnswer'],
    ])
  })

  it('leaves out the entry that is removed', () => {
    expect(moveEntriesUp({ ...question, special: [] }, form, 2).slice(0, 4)).toEqual([
      ['people.1.age', '7'],
      ['people.1.uses', 'bus'],
      ['people.1.uses', 'bike'],
      ['people.~count', '1'],
    ])
  })

  it('makes nothing of nothing', () => {
    expect(moveEntriesUp(question, formOf([['people.~count', '4']]))).toEqual([])
  })
})
