import { crossTabulate, type Table } from '@meinungsbild/statistics'
import { asList, isObject, type JsonObject, type OracleCase } from '../case.ts'
import { cellsOf, codesOf, factorOf, isNumeric, numbersOf, type Data } from '../read-data.ts'
import { numbersIn } from '../survey/columns.ts'
import { columnOption, NotSupported } from './options.ts'

/** The answer scales of the data files, in the order of their questionnaires: cases only name both ends. */
const scales = [
  ['sicher', 'eher sicher', 'eher unsicher', 'unsicher'],
  ['noch nie', 'einmal', '2-3 mal', 'mehr als 3 mal'],
  ['keinen Account', 'selten', 'jede Woche', 'einmal pro Tag', 'mehrmals täglich'],
  ['braucht es mehr', 'braucht es eher mehr', 'braucht es eher weniger', 'braucht es weniger'],
  [
    'noch nie',
    '1 mal ausprobiert',
    'mehrmals ausprobiert',
    'jeden Monat',
    '(fast) jedes Wochenende',
    'auch regelmässig unter der Woche',
  ],
]

/** A column as numbers, NaN where one is missing: as it is, or as `analysis.coding` says ("sicher=1 .. unsicher=4"). */
export function codedNumbers({ analysis }: OracleCase, data: Data, name: string): Float64Array {
  if (typeof analysis['coding'] !== 'string') {
    if (!isNumeric(data, name)) throw new NotSupported(`${name} has no numbers`)
    return numbersOf(data, name)
  }
  const codes = codesIn(analysis['coding'])
  return Float64Array.from(cellsOf(data, name), (cell) => codes.get(cell) ?? Number.NaN)
}

function codesIn(coding: string): ReadonlyMap<string, number> {
  const pairs = coding.split(/\s*(?:\.\.|,)\s*/).map((pair): [string, number] => {
    const [, label = '', code = ''] = /^(.*?)\s*=\s*(-?[\d.]+)$/.exec(pair) ?? []
    if (label === '') throw new NotSupported(`coding ${coding}`)
    return [label, Number(code)]
  })
  if (!coding.includes('..')) return new Map(pairs)
  const [[first, from] = ['', 0], [last, to] = ['', 0]] = pairs
  const size = Math.abs(to - from) + 1
  const scale = scales
    .flatMap((each) => [each, each.toReversed()])
    .find((each) => each[0] === first && each.at(-1) === last && each.length === size)
  if (scale === undefined) throw new NotSupported(`coding ${coding}`)
  return new Map(scale.map((label, index) => [label, from + index * Math.sign(to - from)]))
}

/** The numbers of a column by the levels of another, in R's order of levels; rows with something missing are left out. */
export function groupsOf(oracle: OracleCase, data: Data): readonly Float64Array[] {
  const group = columnOption(oracle.analysis, 'group')
  const numbers = codedNumbers(oracle, data, columnOption(oracle.analysis, 'var'))
  const { codes, levels } = factorOf(data, group)
  return levels.map((_, level) =>
    numbers.filter((number, row) => codes[row] === level && !Number.isNaN(number)),
  )
}

/** Counts with the labels of rows and columns. */
export type Labelled = {
  readonly rowLabels: readonly string[]
  readonly columnLabels: readonly string[]
  readonly counts: Table
}

/** The table that a case asks for: its columns counted out by the labels it names, or else by their levels. */
export function countedTable(oracle: OracleCase, data: Data): Labelled {
  const { analysis, expected } = oracle
  const named = tableIn(expected)
  const rowFactor = factorOf(
    data,
    columnOption(analysis, 'rows'),
    named && labelsIn(named, 'row_labels'),
  )
  const columnFactor = factorOf(
    data,
    columnOption(analysis, 'cols'),
    named && labelsIn(named, 'col_labels'),
  )
  return {
    rowLabels: rowFactor.levels,
    columnLabels: columnFactor.levels,
    counts: crossTabulate(
      { codes: rowFactor.codes, size: rowFactor.levels.length },
      { codes: columnFactor.codes, size: columnFactor.levels.length },
    ),
  }
}

/** The table of a case that has its counts nowhere else: they are what it starts from. */
export function givenTable({ expected }: OracleCase): Labelled {
  const table = tableIn(expected)
  if (table === undefined) throw new NotSupported('no table')
  return {
    rowLabels: labelsIn(table, 'row_labels'),
    columnLabels: labelsIn(table, 'col_labels'),
    counts: asList(table['counts']).map(numbersIn),
  }
}

/** Cells that hold one of some values, from "column = value" or "column in (value, value)". */
function condition(data: Data, text: string): readonly boolean[] {
  const [, name = '', one, several] = /^(.+?)\s*(?:=\s*(.+)|in\s*\((.+)\))$/.exec(text) ?? []
  if (name === '') throw new NotSupported(`condition ${text}`)
  const values = one === undefined ? (several ?? '').split(/\s*,\s*/) : [one]
  return cellsOf(data, name).map((cell) => values.includes(cell))
}

/** Cases that meet two conditions: none, the second, the first, both. */
export function countedConditions(data: Data, rows: string, columns: string): Labelled {
  const code = (text: string) => codesOf(condition(data, text).map(String), ['false', 'true']).codes
  return {
    rowLabels: ['FALSE', 'TRUE'],
    columnLabels: ['FALSE', 'TRUE'],
    counts: crossTabulate({ codes: code(rows), size: 2 }, { codes: code(columns), size: 2 }),
  }
}

function tableIn(expected: OracleCase['expected']): JsonObject | undefined {
  const table = isObject(expected) ? expected['table'] : undefined
  return isObject(table) ? table : undefined
}

function labelsIn(table: JsonObject, key: string): readonly string[] {
  return asList(table[key]).map(String)
}
