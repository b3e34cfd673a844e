import type { MissingKind } from '@meinungsbild/questionnaire'
import { batchesOfRows, type Cell } from '../batches-of-rows.ts'
import type { DataSource, DataTable, DataVariable } from '../data-table.ts'
import { measureTable } from '../measure-table.ts'

export const missingLabels: Readonly<Record<MissingKind, string>> = {
  notAsked: 'nicht gefragt',
  notAnswered: 'nicht beantwortet',
  dontKnow: 'weiß nicht',
  noAnswer: 'keine Angabe',
  notApplicable: 'trifft nicht zu',
}

export const missing = (kind: MissingKind): Cell => ({ missing: kind })

type Rest = Partial<Pick<DataSource, 'title' | 'language' | 'sets'>>

/** A table of rows that stand in memory. */
export function tableOf(
  variables: readonly DataVariable[],
  rows: readonly (readonly Cell[])[],
  rest: Rest = {},
): Promise<DataTable> {
  return measureTable({
    title: 'Bürgerumfrage Süd',
    language: 'de',
    createdAt: new Date('2026-11-27T09:30:15Z'),
    sets: [],
    ...rest,
    variables,
    missingLabels,
    batches: () => batchesOfRows(variables, rows, 2),
  })
}

const flags = [
  { value: 0, code: '0', label: 'nicht genannt' },
  { value: 1, code: '1', label: 'genannt' },
]
const unasked: readonly MissingKind[] = ['notAsked', 'notAnswered']

/** One variable of every kind. */
export const exampleVariables = [
  {
    kind: 'code',
    name: 'zufrieden',
    id: 'zufrieden',
    label: 'Wie zufrieden sind Sie mit der Straßenbeleuchtung?',
    measure: 'ordinal',
    missing: [...unasked, 'dontKnow', 'noAnswer', 'notApplicable'],
    categories: [
      { value: 1, code: 'sehr', label: 'sehr zufrieden' },
      { value: 2, code: 'mittel', label: 'mäßig' },
      { value: 3, code: 'nicht', label: 'überhaupt nicht' },
    ],
  },
  {
    kind: 'number',
    name: 'minuten',
    id: 'minuten',
    label: 'Minuten bis zur Haltestelle',
    decimals: 1,
    missing: [...unasked, 'dontKnow'],
  },
  ...['bus', 'rad'].map((code) => ({
    kind: 'code' as const,
    name: `weg_${code}`,
    id: `weg~${code}`,
    label: `${code} – Wie kommen Sie hin?`,
    measure: 'nominal' as const,
    missing: unasked,
    categories: flags,
  })),
  { kind: 'text', name: 'wunsch', id: 'wunsch', label: 'Was fehlt Ihnen?', missing: unasked },
  {
    kind: 'date',
    unit: 'day',
    name: 'einzug',
    id: 'einzug',
    label: 'Seit wann wohnen Sie hier?',
    missing: unasked,
  },
  { kind: 'date', unit: 'month', name: 'monat', id: 'monat', label: 'Monat', missing: unasked },
  { kind: 'date', unit: 'time', name: 'uhr', id: 'uhr', label: 'Uhrzeit', missing: unasked },
] satisfies readonly DataVariable[]

export const exampleRows: readonly (readonly Cell[])[] = [
  [0, 12.5, 1, 0, '=SUMME(A1:A9)', '2001-02-28', '2026-11', '07:30'],
  [2, -3, 0, 1, 'Bänke; "viele",\nund Bäume', '1969-12-31', '1999-01', '23:59'],
  [
    missing('dontKnow'),
    missing('dontKnow'),
    missing('notAsked'),
    missing('notAsked'),
    missing('notAnswered'),
    missing('notAsked'),
    missing('notAnswered'),
    missing('notAnswered'),
  ],
  [1, 1e6, 1, 1, '-99', '2026-11-27', '2000-02', '00:00'],
]

export const exampleSets = [
  { name: 'weg', label: 'Wie kommen Sie hin?', variables: ['weg_bus', 'weg_rad'] },
]

export const exampleTable = (): Promise<DataTable> =>
  tableOf(exampleVariables, exampleRows, { sets: exampleSets })
