import type { NumbersResult } from '@meinungsbild/analysis'
import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import { resultTexts } from '../result.texts.ts'
import { baseInWords } from './base-in-words.ts'
import { drawnShare } from './drawn.ts'
import type { FigureBlock } from './figure-block.ts'
import { missingRows } from './missing-rows.ts'
import { figureInTable, shareInTable } from './table-cells.ts'

/** Numbers as a histogram; intervals of the shares stay out of it, since the bars are none of categories. */
export function numberFigure(
  result: NumbersResult,
  unit: string,
  language: UiLanguage,
): FigureBlock {
  const texts = textsFor(resultTexts, language)
  const title = inLanguage(result.variable.text, language)
  const head = [unit === '' ? texts.range : unit, texts.count, texts.share]
  return {
    kind: 'figure',
    caption: baseInWords(result, language),
    chart: {
      kind: 'histogram',
      title,
      unit,
      bins: result.bins.map(({ label, share }) => ({
        label: inLanguage(label, language),
        ...drawnShare(result, { share }, language),
      })),
    },
    table: {
      kind: 'table',
      caption: title,
      head,
      rows: [
        ...result.bins.map(({ label, count, share }) => [
          inLanguage(label, language),
          figureInTable(count, language),
          shareInTable(result, share, language),
        ]),
        ...missingRows(result, head.length, language),
      ],
      numeric: [1, 2],
    },
  }
}
