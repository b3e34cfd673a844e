import type { StackedChart } from '@meinungsbild/exchange'
import { textsFor, type UiLanguage } from '../../texts.ts'
import { chartWordsTexts } from '../words/chart-words.texts.ts'
import { extremes, withFigure } from '../words/extremes.ts'
import type { Told } from '../words/told.ts'

/** Where the first part of the scale is largest and smallest, then the scale and its rows. */
export function stackedInWords({ legend, rows }: StackedChart, language: UiLanguage): Told {
  const words = textsFor(chartWordsTexts, language)
  const ends = extremes(
    rows.map(({ label, shares, shown }) => ({
      label,
      figure: { value: shares[0] ?? null, shown: shown[0] ?? '' },
    })),
  )
  const [first = '', last = ''] = [legend.at(0), legend.at(-1)]
  return {
    sentences: [
      ends ? words.mostAndLeast(first, withFigure(ends.high), withFigure(ends.low)) : '',
      words.scale(first, last, rows.map(({ label }) => label).join('; ')),
    ],
    complete: false,
  }
}
