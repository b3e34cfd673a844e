import { missingLabel, type CategoriesResult, type VariableResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { hasNumbers, inLanguage, missingKinds, type MissingKind } from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { secret, shareDrawn, shareInWords } from '../share-in-words.ts'
import type { FigureBlock } from './figure-block.ts'
import { figureInTable, meanInTable, shareInTable } from './table-cells.ts'

/** Fewer answers than these have no two sides that a bar could diverge to. */
const fewestSides = 3

/**
 * The rows of one matrix as a stacked chart that diverges from the middle of the scale; a row whose base is too small is named
 * and shown as withheld. Undefined where all of them are.
 */
export function matrixFigure(
  results: readonly VariableResult[],
  language: UiLanguage,
): FigureBlock | undefined {
  const texts = textsFor(resultTexts, language)
  const shown = results.filter((result): result is CategoriesResult => result.kind === 'categories')
  const [first] = shown
  if (first === undefined) return undefined
  const legend = first.categories.map(({ category }) => inLanguage(category.label, language))
  const kinds = missingKinds.filter((kind) => shown.some((own) => own.missing[kind].value > 0))
  const missing = kinds.map((kind) => inLanguage(missingLabel(kind), language))
  const title = inLanguage(first.variable.text, language)
  const means = results.some(({ variable }) => hasNumbers(variable)) ? [texts.meanHead] : []
  const head = [texts.row, ...legend, texts.answered, ...means, ...missing]
  return {
    kind: 'figure',
    caption: texts.matrixCaption,
    chart: {
      kind: 'stacked',
      title,
      legend,
      diverging: legend.length >= fewestSides,
      rows: results.map((result) => ({
        label: rowLabel(result, language),
        ...stackedShares(result, legend.length, language),
      })),
    },
    table: {
      kind: 'table',
      caption: title,
      head,
      rows: results.map((result) => [
        rowLabel(result, language),
        ...cellsOf(result, { categories: legend.length, means: means.length, kinds }, language),
      ]),
      numeric: head.slice(1).map((_, index) => index + 1),
    },
  }
}

/** A row of a stacked chart: its parts, base and mean, all of them withheld where the table is. */
export function stackedShares(result: VariableResult, parts: number, language: UiLanguage) {
  if (result.kind !== 'categories') {
    const none = Array.from({ length: parts }, () => null)
    return { shares: none, shown: none.map(() => secret), base: secret, mean: secret }
  }
  const { categories, base, mean } = result
  return {
    shares: categories.map(({ share }) => shareDrawn(share)),
    shown: categories.map(({ share }) => shareInWords(result, share, language)),
    base: inLanguage(base.shown, language),
    ...(mean && { mean: inLanguage(mean.shown, language) }),
  }
}

export function rowLabel({ variable }: VariableResult, language: UiLanguage): string {
  return inLanguage(variable.rowLabel ?? variable.text, language)
}

function cellsOf(
  result: VariableResult,
  columns: {
    readonly categories: number
    readonly means: number
    readonly kinds: readonly MissingKind[]
  },
  language: UiLanguage,
): readonly string[] {
  const { categories, means, kinds } = columns
  if (result.kind !== 'categories')
    return Array.from({ length: categories + 1 + means + kinds.length }, () => secret)
  return [
    ...result.categories.map(({ count, share }) =>
      [
        // A sign that stands for both stands once.
        ...new Set([
          ...(count === undefined ? [] : [figureInTable(count, language)]),
          shareInTable(result, share, language),
        ]),
      ].join(' / '),
    ),
    inLanguage(result.base.shown, language),
    ...(means > 0 ? [meanInTable(result, language)] : []),
    ...kinds.map((kind) => figureInTable(result.missing[kind], language)),
  ]
}
