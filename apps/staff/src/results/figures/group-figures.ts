import type { BreakdownResult, CategoriesResult, VariableResult } from '@meinungsbild/analysis'
import { chartTable, numberAxis, type UiLanguage } from '@meinungsbild/design'
import type { Chart, Table } from '@meinungsbild/exchange'
import { inLanguage, type Variable } from '@meinungsbild/questionnaire'
import { variableLabel } from '../../questionnaire/condition/variable-label.ts'
import { secret } from '../share-in-words.ts'
import { meanFigure, shareFigure } from './drawn.ts'
import { inParts } from './in-parts.ts'
import type { FigureBlock } from './figure-block.ts'
import { stackedShares } from './matrix-figure.ts'
import { meanInTable, shareInTable } from './table-cells.ts'

/** The words that figures of groups need. */
export type GroupWords = {
  readonly caption: string
  /** "Alle" */
  readonly everybody: string
  /** "Gruppe" */
  readonly group: string
  /** Head of the column with the answers. */
  readonly answer: string
  readonly base: string
  readonly mean: string
  readonly means: string
  readonly meanOfAll: (mean: string) => string
  /** Names groups of which too few answered for them to be shown. */
  readonly without: (groups: string) => string
}

/** Beside so many groups the bars of one answer can still be told apart. */
const mostSeries = 3
/** A bar of more parts without an order is a pattern and no figure. */
const mostParts = 6

/**
 * A variable by the categories of others: scales and few answers as stacked bars under the one of everybody, several answers
 * side by side, three groups at a time; numbers by the means of the groups.
 */
export function groupFigures(
  overall: VariableResult,
  breakdowns: readonly BreakdownResult[],
  words: GroupWords,
  language: UiLanguage,
): readonly FigureBlock[] {
  if (breakdowns.length === 0) return []
  switch (overall.kind) {
    case 'categories':
      return canStack(overall.variable)
        ? [stackedGroups(overall, breakdowns, words, language)]
        : breakdowns.flatMap((breakdown) => sideBySide(overall, breakdown, words, language))
    case 'numbers':
      return breakdowns.map((breakdown) => meansOf(overall, breakdown, words, language))
    case 'texts':
    case 'withheld':
      return []
    default:
      return overall satisfies never
  }
}

function canStack({ measure, categories }: Variable): boolean {
  return measure === 'ordinal' || (measure === 'nominal' && categories.length <= mostParts)
}

/** A question with the row of it that is meant. */
export function titleOf({ rowLabel, text }: Variable, language: UiLanguage): string {
  const question = inLanguage(text, language)
  return rowLabel === undefined ? question : `${question} – ${inLanguage(rowLabel, language)}`
}

function stackedGroups(
  overall: CategoriesResult,
  breakdowns: readonly BreakdownResult[],
  words: GroupWords,
  language: UiLanguage,
): FigureBlock {
  const { variable } = overall
  const legend = variable.categories.map(({ label }) => inLanguage(label, language))
  const title = titleOf(variable, language)
  const rows = [
    { label: words.everybody, result: overall },
    ...breakdowns.flatMap(({ by, groups }) =>
      groups.map(({ category, result }) => ({
        label: inLanguage(category.label, language),
        group: variableLabel(by, language),
        result,
      })),
    ),
  ]
  const chart: Chart = {
    kind: 'stacked',
    title,
    legend,
    diverging: variable.measure === 'ordinal' && legend.length > 2,
    rows: rows.map(({ result, ...row }) => ({
      ...row,
      ...stackedShares(result, legend.length, language),
    })),
  }
  const hasMean = overall.mean !== undefined
  const head = [words.group, ...legend, words.base, ...(hasMean ? [words.mean] : [])]
  const table: Table = {
    kind: 'table',
    caption: title,
    head,
    rows: rows.map(({ label, result, ...row }) => {
      const cells = legend.map((_, index) => cellInTable(result, index, language))
      const name = 'group' in row ? `${row.group}: ${label}` : label
      const mean = hasMean ? [meanInTable(result, language)] : []
      return [name, ...cells, baseIn(result, language), ...mean]
    }),
    numeric: head.slice(1).map((_, index) => index + 1),
  }
  return { kind: 'figure', caption: words.caption, chart, table }
}

function sideBySide(
  overall: CategoriesResult,
  { by, groups }: BreakdownResult,
  words: GroupWords,
  language: UiLanguage,
): readonly FigureBlock[] {
  const { variable } = overall
  const title = `${titleOf(variable, language)} – ${variableLabel(by, language)}`
  const named = groups.map(({ category, result }) => ({
    name: inLanguage(category.label, language),
    result,
  }))
  const shown = named.filter(({ result }) => result.kind !== 'withheld')
  const hidden = named.filter((group) => !shown.includes(group)).map(({ name }) => name)
  const caption = captionOf(by, words, language)
  return inParts(shown, mostSeries).map((series) => {
    const columns: readonly Named[] = [{ name: words.everybody, result: overall }, ...series]
    const chart: Chart = {
      kind: 'groupedBars',
      title,
      series: series.map(({ name }) => name),
      rows: variable.categories.map(({ label }, index) => ({
        label: inLanguage(label, language),
        figures: series.map(({ result }) => cellFigure(result, index, language)),
      })),
    }
    const table: Table = {
      kind: 'table',
      caption: title,
      head: [words.answer, ...columns.map(({ name }) => name)],
      rows: [
        ...variable.categories.map(({ label }, index) => [
          inLanguage(label, language),
          ...columns.map(({ result }) => cellInTable(result, index, language)),
        ]),
        [words.base, ...columns.map(({ result }) => baseIn(result, language))],
      ],
      numeric: columns.map((_, index) => index + 1),
    }
    return {
      kind: 'figure',
      caption: hidden.length === 0 ? caption : `${caption}; ${words.without(hidden.join(', '))}`,
      chart,
      table,
    }
  })
}

/** One figure of several says which groups it shows. */
function captionOf(by: Variable, { caption }: GroupWords, language: UiLanguage): string {
  return `${variableLabel(by, language)} – ${caption}`
}

type Named = { readonly name: string; readonly result: VariableResult }

function cellFigure(result: VariableResult, index: number, language: UiLanguage) {
  const cell = result.kind === 'categories' ? result.categories[index] : undefined
  if (result.kind !== 'categories' || cell === undefined) return { value: null, shown: secret }
  return shareFigure(result, cell, language)
}

function cellInTable(result: VariableResult, index: number, language: UiLanguage): string {
  if (result.kind !== 'categories') return secret
  return shareInTable(result, result.categories[index]?.share, language)
}

function baseIn(result: VariableResult, language: UiLanguage): string {
  return result.kind === 'withheld' ? secret : inLanguage(result.base.shown, language)
}

function meansOf(
  overall: Extract<VariableResult, { readonly kind: 'numbers' }>,
  { by, groups }: BreakdownResult,
  words: GroupWords,
  language: UiLanguage,
): FigureBlock {
  const rows = groups.map(({ category, result }) => ({
    label: inLanguage(category.label, language),
    figure: meanFigure(result.kind === 'numbers' ? result.mean : undefined, language),
    mean: meanInTable(result, language),
    base: baseIn(result, language),
  }))
  const figures = [...rows.map(({ figure }) => figure), meanFigure(overall.mean, language)]
  const chart: Chart = {
    kind: 'ranking',
    title: `${titleOf(overall.variable, language)} – ${variableLabel(by, language)}`,
    axis: numberAxis(words.means, figures, { language }),
    rows: rows.map(({ label, figure }) => ({ label, figure })),
    ...(overall.mean && {
      reference: {
        at: overall.mean.value,
        shown: words.meanOfAll(inLanguage(overall.mean.shown, language)),
      },
    }),
  }
  const table = chartTable(chart, language)
  return {
    kind: 'figure',
    caption: captionOf(by, words, language),
    chart,
    table: {
      ...table,
      head: [...table.head, words.base],
      rows: table.rows.map(([label = '', , ...intervals], index) => [
        label,
        rows[index]?.mean ?? secret,
        ...intervals,
        rows[index]?.base ?? secret,
      ]),
      numeric: [...table.numeric, table.head.length],
    },
  }
}
