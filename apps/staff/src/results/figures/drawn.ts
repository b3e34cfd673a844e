import type { CellResult, MeanResult, ReleasedFigure, Withheld } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import type { Figure, Interval } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { intervalInWords, secret, shareDrawn, shareInWords } from '../share-in-words.ts'

type Base = { readonly smallBase: boolean }

/** A share as bars draw it. */
export function drawnShare(
  base: Base,
  { share, interval }: CellResult,
  language: UiLanguage,
): { readonly share: number | null; readonly shown: string; readonly interval?: Interval } {
  return {
    share: shareDrawn(share),
    shown: shareInWords(base, share, language),
    ...(interval && { interval: drawnInterval(interval, language) }),
  }
}

/** A share as a figure on an axis. */
export function shareFigure(base: Base, cell: CellResult, language: UiLanguage): Figure {
  const { share: value, ...rest } = drawnShare(base, cell, language)
  return { value, ...rest }
}

/** A mean, or a key figure, as a figure on an axis; `.` where there is none. */
export function meanFigure(
  figure: MeanResult | ReleasedFigure | Withheld | undefined,
  language: UiLanguage,
): Figure {
  if (figure?.kind !== 'figure') return { value: null, shown: secret }
  const interval = 'interval' in figure ? figure.interval : undefined
  return {
    value: figure.value,
    shown: inLanguage(figure.shown, language),
    ...(interval && { interval: drawnInterval(interval, language) }),
  }
}

function drawnInterval(
  interval: NonNullable<CellResult['interval']>,
  language: UiLanguage,
): Interval {
  return {
    low: interval.low.value,
    high: interval.high.value,
    shown: intervalInWords(interval, language),
  }
}
