import {
  missingKinds,
  missingLabel,
  type CategoriesResult,
  type MissingKind,
  type VariableResult,
} from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from './result.texts.ts'
import { shareInWords, uncertain } from './share-in-words.ts'

/** The rows of one matrix as a stacked chart; a row whose base is too small is named and shown as withheld. */
export function matrixBlock(
  results: readonly VariableResult[],
  language: UiLanguage,
): readonly Block[] {
  const texts = textsFor(resultTexts, language)
  const shown = results.filter((result): result is CategoriesResult => result.kind === 'categories')
  const [first] = shown
  if (first === undefined) {
    const [withheld] = results
    const reason = withheld?.kind === 'withheld' ? inLanguage(withheld.message, language) : ''
    return [{ kind: 'paragraph', style: 'note', text: reason }]
  }
  const legend = first.categories.map(({ category }) => inLanguage(category.label, language))
  const labelOf = ({ variable }: VariableResult) =>
    inLanguage(variable.rowLabel ?? variable.text, language)
  const kinds = missingKinds.filter((kind) => shown.some((own) => own.missing[kind].value > 0))
  const missing = kinds.map((kind) => inLanguage(missingLabel(kind), language))
  return [
    {
      kind: 'figure',
      caption: texts.matrixCaption,
      chart: {
        kind: 'stacked',
        title: inLanguage(first.variable.text, language),
        legend,
        rows: results.map((result) => ({
          label: labelOf(result),
          shares: legend.map((_, index) =>
            result.kind === 'categories' ? (result.categories[index]?.share.value ?? null) : null,
          ),
          shown: legend.map((_, index) =>
            result.kind === 'categories' ? shareOf(result, index, language) : '.',
          ),
        })),
      },
      table: {
        kind: 'table',
        caption: inLanguage(first.variable.text, language),
        head: [texts.row, ...legend, texts.answered, texts.meanHead, ...missing],
        rows: results.map((result) => [
          labelOf(result),
          ...cellsOf(result, legend.length, kinds, language),
        ]),
        numeric: Array.from(
          { length: legend.length + 2 + missing.length },
          (_, index) => index + 1,
        ),
      },
    },
    ...uncertain({ smallBase: shown.some(({ smallBase }) => smallBase) }, language),
  ]
}

function shareOf(result: CategoriesResult, index: number, language: UiLanguage): string {
  const share = result.categories[index]?.share
  return share ? shareInWords(result, share, language) : '.'
}

function cellsOf(
  result: VariableResult,
  categories: number,
  kinds: readonly MissingKind[],
  language: UiLanguage,
): readonly string[] {
  if (result.kind !== 'categories') {
    return Array.from({ length: categories + 2 + kinds.length }, () => '.')
  }
  return [
    ...result.categories.map(
      ({ count, share }) =>
        `${inLanguage(count.shown, language)} / ${shareInWords(result, share, language)}`,
    ),
    inLanguage(result.base.shown, language),
    inLanguage(result.mean?.shown ?? {}, language),
    ...kinds.map((kind) => inLanguage(result.missing[kind].shown, language)),
  ]
}
