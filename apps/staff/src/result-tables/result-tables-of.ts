import {
  missingLabel,
  type BreakdownResult,
  type CellResult,
  type ReleasedFigure,
  type ReleasedResults,
  type VariableResult,
  type Withheld,
} from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { ResultTable } from '@meinungsbild/formats'
import { inLanguage, type Variable, missingKinds } from '@meinungsbild/questionnaire'
import { secret } from '../results/share-in-words.ts'
import { printedNumber } from './printed-number.ts'
import { resultTablesTexts } from './result-tables.texts.ts'

type Row = ResultTable['rows'][number]

/** Every released table as rows of numbers: one per variable, then the breakdowns. Open answers have only a base. */
export function resultTablesOf(
  { variables, breakdowns, selection }: ReleasedResults,
  language: UiLanguage,
): readonly ResultTable[] {
  return [
    ...variables.map((result) => variableTable(result, selection === 'random', language)),
    ...breakdowns.map((breakdown) => breakdownTable(breakdown, language)),
  ]
}

function variableTable(
  result: VariableResult,
  hasIntervals: boolean,
  language: UiLanguage,
): ResultTable {
  const texts = textsFor(resultTablesTexts, language)
  const intervals = hasIntervals ? [texts.low, texts.high] : []
  const head = [texts.answer, texts.count, texts.share, ...intervals, texts.note]
  const rows = rowsOf(result, hasIntervals, language)
  const width = head.length
  return {
    title: titleOf(result.variable, language),
    head,
    rows: rows.map((row) => [...row, ...Array<undefined>(Math.max(0, width - row.length))]),
  }
}

function rowsOf(
  result: VariableResult,
  hasIntervals: boolean,
  language: UiLanguage,
): readonly Row[] {
  const texts = textsFor(resultTablesTexts, language)
  if (result.kind === 'withheld') {
    const signs = Array.from({ length: hasIntervals ? 4 : 2 }, () => secret)
    return [[texts.withheld, ...signs, inLanguage(result.message, language)]]
  }
  const bounds = ({ interval }: CellResult): Row => {
    if (!hasIntervals) return []
    return interval ? [printedNumber(interval.low), printedNumber(interval.high)] : [secret, secret]
  }
  const note = result.smallBase ? texts.uncertain : undefined
  return [
    ...namedCells(result, language).map(([label, cell]) => [
      label,
      cell.count === undefined ? secret : printedNumber(cell.count),
      printedNumber(cell.share),
      ...bounds(cell),
      note,
    ]),
    [texts.base, printedNumber(result.base)],
    ...missingKinds.map((kind) => [
      inLanguage(missingLabel(kind), language),
      printedNumber(result.missing[kind]),
    ]),
    ...centreOf(result).map(([kind, figure]) => [texts[kind], printedNumber(figure)]),
  ]
}

/** The rows of a table as they are called, with their figures. */
function namedCells(
  result: Exclude<VariableResult, Withheld>,
  language: UiLanguage,
): readonly (readonly [label: string, cell: CellResult])[] {
  switch (result.kind) {
    case 'categories':
      return result.categories.map((cell) => [inLanguage(cell.category.label, language), cell])
    case 'numbers':
      return result.bins.map((cell) => [inLanguage(cell.label, language), cell])
    case 'texts':
      return []
    default:
      return result satisfies never
  }
}

function centreOf(
  result: Exclude<VariableResult, Withheld>,
): readonly (readonly ['mean' | 'median', ReleasedFigure])[] {
  if (result.kind === 'texts') return []
  const { mean, median } = result
  return [
    ...(mean === undefined ? [] : [['mean', mean] as const]),
    ...(median === undefined ? [] : [['median', median] as const]),
  ]
}

/** A column of shares per group; a group of too few people has signs in the place of all of them. */
function breakdownTable(
  { variable, by, groups }: BreakdownResult,
  language: UiLanguage,
): ResultTable {
  const texts = textsFor(resultTablesTexts, language)
  const shown = groups.map(({ result }) =>
    result.kind === 'withheld' ? undefined : { result, cells: namedCells(result, language) },
  )
  const labels = shown.find((group) => group !== undefined)?.cells.map(([label]) => label) ?? []
  return {
    title: texts.by(titleOf(variable, language), titleOf(by, language)),
    head: [texts.answer, ...groups.map(({ category }) => inLanguage(category.label, language))],
    rows: [
      ...labels.map((label, index): Row => [
        label,
        ...shown.map((group) => {
          const cell = group?.cells[index]?.[1]
          return cell === undefined ? secret : printedNumber(cell.share)
        }),
      ]),
      [
        texts.base,
        ...shown.map((group) => (group === undefined ? secret : printedNumber(group.result.base))),
      ],
      [
        texts.note,
        ...shown.map((group) => (group?.result.smallBase ? texts.uncertain : undefined)),
      ],
    ],
  }
}

/** What tells the table from its neighbours comes first: the name of a sheet is short. */
function titleOf({ id, text, rowLabel, columnLabel }: Variable, language: UiLanguage): string {
  const words = [rowLabel, columnLabel, text].map((each) => inLanguage(each ?? {}, language))
  return `${id}: ${words.filter((each) => each !== '').join(' – ')}`
}
