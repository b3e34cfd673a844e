import type { CategoriesResult, CategoryResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { intervalInWords, secret } from '../share-in-words.ts'
import { baseInWords } from './base-in-words.ts'
import { drawnShare } from './drawn.ts'
import type { FigureBlock } from './figure-block.ts'
import { missingRows } from './missing-rows.ts'
import { figureInTable, shareInTable } from './table-cells.ts'

/**
 * Answers to choose from as bars: scales in their order, several answers with the most frequent first, each with its interval
 * where the sample has one.
 */
export function choiceFigure(result: CategoriesResult, language: UiLanguage): FigureBlock {
  const texts = textsFor(resultTexts, language)
  const { variable } = result
  const categories = inOrder(result)
  const withIntervals = categories.some(({ interval }) => interval !== undefined)
  const head = [texts.answer, texts.count, texts.share, ...(withIntervals ? [texts.interval] : [])]
  const title = inLanguage(variable.text, language)
  return {
    kind: 'figure',
    caption: baseInWords(result, language),
    chart: {
      kind: 'bars',
      title,
      bars: categories.map((each) => ({
        label: inLanguage(each.category.label, language),
        ...drawnShare(result, each, language),
      })),
    },
    table: {
      kind: 'table',
      caption: title,
      head,
      rows: [
        ...categories.map(({ category, count, share, interval }) => [
          inLanguage(category.label, language),
          figureInTable(count, language),
          shareInTable(result, share, language),
          ...(withIntervals ? [interval ? intervalInWords(interval, language) : secret] : []),
        ]),
        ...missingRows(result, head.length, language),
      ],
      numeric: head.slice(1).map((_, index) => index + 1),
    },
  }
}

/** Answers of which several could be given have no order of their own; what is withheld comes last. */
function inOrder({ variable, categories }: CategoriesResult): readonly CategoryResult[] {
  if (variable.measure !== 'multiple') return categories
  const size = ({ share }: CategoryResult) => (share.kind === 'figure' ? share.value : -1)
  return categories.toSorted((one, other) => size(other) - size(one))
}
