import type { Questionnaire } from '@meinungsbild/questionnaire'
import {
  agreement,
  both,
  pageOf,
  questionnaireOf,
} from '@meinungsbild/questionnaire/testing/examples.ts'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dataColumnsOf } from './data-variables.ts'

function columnsOf(...questions: Parameters<typeof pageOf>[1][]) {
  return dataColumnsOf(questionnaireOf(pageOf('p', ...questions)), 'de')
}

const option = (code: string, label = code) => ({ code, label: both(label) })

test('integers are kept as codes, else the values of a scale, else options are counted', () => {
  const { columns } = columnsOf(
    { kind: 'rating', id: 'note', text: both('Note'), steps: 3 },
    { kind: 'scale', id: 'skala', text: both('Stimmen Sie zu?'), points: agreement },
    { kind: 'singleChoice', id: 'ort', text: both('Wo?'), options: [option('nord'), option('7')] },
    {
      kind: 'singleChoice',
      id: 'plz',
      text: both('PLZ?'),
      options: [option('01067'), option('2')],
    },
  )
  expect(
    columns.map(({ variable }) =>
      variable.kind === 'code'
        ? [
            variable.name,
            variable.measure,
            ...variable.categories.map(({ value, code }) => `${value}=${code}`),
          ]
        : [],
    ),
  ).toEqual([
    ['note', 'ordinal', '1=1', '2=2', '3=3'],
    ['skala', 'ordinal', '1=no', '2=partly', '3=yes'],
    ['ort', 'nominal', '1=nord', '2=7'],
    ['plz', 'nominal', '1=01067', '2=2'],
  ])
})

test('several of several options become a variable each and a set; words beside one follow', () => {
  const { columns, sets } = columnsOf({
    kind: 'multipleChoice',
    id: 'weg',
    text: both('Wie kommen Sie hin?'),
    special: ['noAnswer', 'dontKnow'],
    options: [option('bus', 'mit dem Bus'), { ...option('größer', 'Sonstiges'), openText: true }],
  })
  expect(columns).toMatchObject([
    {
      of: 'weg',
      part: { kind: 'option', code: 'bus' },
      variable: {
        name: 'weg_bus',
        id: 'weg~bus',
        label: 'mit dem Bus – Wie kommen Sie hin?',
        missing: ['notAsked', 'notAnswered', 'dontKnow', 'noAnswer'],
        kind: 'code',
        categories: [
          { value: 0, label: 'nicht genannt' },
          { value: 1, label: 'genannt' },
        ],
      },
    },
    { part: { kind: 'option', code: 'größer' }, variable: { name: 'weg_groesser', kind: 'code' } },
    {
      part: { kind: 'openText', code: 'größer' },
      variable: {
        name: 'weg_groesser_text',
        kind: 'text',
        label: 'Sonstiges, in Worten – Wie kommen Sie hin?',
      },
    },
  ])
  expect(sets).toEqual([
    { name: 'weg', label: 'Wie kommen Sie hin?', variables: ['weg_bus', 'weg_groesser'] },
  ])
})

test('rows, days, months, times, numbers and texts are told apart', () => {
  const row = (id: string) => ({ id, label: both(`Zeile ${id}`) })
  const { columns } = columnsOf(
    {
      kind: 'matrix',
      id: 'm',
      text: both('Matrix\nin zwei Zeilen'),
      rows: [row('a'), row('b-1')],
      points: agreement,
    },
    { kind: 'date', id: 'tag', text: both('Tag') },
    { kind: 'month', id: 'monat', text: both('Monat') },
    { kind: 'time', id: 'uhr', text: both('Uhr') },
    { kind: 'number', id: 'zahl', text: both('Zahl'), decimals: 2 },
    { kind: 'slider', id: 'regler', text: both('Regler'), min: 0, max: 1, step: 0.125 },
    { kind: 'longText', id: 'wunsch', text: both('Wunsch') },
    {
      kind: 'table',
      id: 't',
      text: both('Tabelle'),
      rows: [row('1')],
      columns: [
        { id: 'wert', label: both('Wert'), cell: { kind: 'number', decimals: 1 } },
        { id: 'tag', label: both('Tag'), cell: { kind: 'date' } },
      ],
    },
    {
      kind: 'repeat',
      id: 'person',
      text: both('Haushalt'),
      entry: both('Person'),
      min: 1,
      max: 1,
      questions: [{ kind: 'time', id: 'auf', text: both('Aufstehen') }],
    },
  )
  expect(
    columns.map(({ variable }) => [
      variable.name,
      variable.kind === 'date'
        ? variable.unit
        : variable.kind === 'number'
          ? variable.decimals
          : variable.kind,
    ]),
  ).toEqual([
    ['m_a', 'code'],
    ['m_b_1', 'code'],
    ['tag', 'day'],
    ['monat', 'month'],
    ['uhr', 'time'],
    ['zahl', 2],
    ['regler', 3],
    ['wunsch', 'text'],
    ['t_1_wert', 1],
    ['t_1_tag', 'day'],
    ['person_1_auf', 'time'],
  ])
  expect(columns[0]?.variable.label).toBe('Zeile a – Matrix in zwei Zeilen')
  expect(columns[8]?.variable.label).toBe('Zeile 1 – Wert – Tabelle')
})

test('any questionnaire gives names and category values that are unique', () => {
  fc.assert(
    fc.property(questionnaireArbitrary, (questionnaire: Questionnaire) => {
      const { columns, sets } = dataColumnsOf(questionnaire, 'en')
      const names = columns.map(({ variable }) => variable.name.toLowerCase())
      expect(new Set(names).size).toBe(names.length)
      for (const { variable } of columns) {
        if (variable.kind !== 'code') continue
        const values = variable.categories.map(({ value }) => value)
        expect(new Set(values).size).toBe(values.length)
        expect(values.every((value) => (value | 0) === value)).toBe(true)
      }
      for (const set of sets) {
        expect(set.variables.length).toBeGreaterThan(1)
        expect(
          columns.filter(({ variable }) => set.variables.includes(variable.name)),
        ).toHaveLength(set.variables.length)
      }
    }),
  )
})
