import type { Text } from '@meinungsbild/questionnaire'
import type { Interval } from '@meinungsbild/statistics'
import type { Release } from '../disclosure.ts'
import type { MeanResult } from '../results.ts'
import {
  pointStep,
  printedMean,
  shownBound,
  shownMean,
  shownMedian,
  shownPoints,
  shownScore,
  printedShare,
  shownShareOf,
  zeroSign,
} from '../shown.ts'
import type { KeyFigureDefinition } from './key-figure.ts'
import type { RawFigure } from './raw-figure.ts'

/** A key figure with its words, and no more of it than they say, as far as more would tell single answers. */
export function presentFigure(
  { rule }: Pick<KeyFigureDefinition, 'rule'>,
  figure: RawFigure,
  release: Release,
): MeanResult {
  const { value, base, interval, step = pointStep(base) } = figure
  const bounds = (bound: (at: number) => Text, { low, high }: Interval) => ({
    interval: { low: release(low, bound(low)), high: release(high, bound(high)) },
  })
  switch (rule.kind) {
    case 'share':
      return {
        ...release(value, shownShareOf(value, base), zeroSign(value, printedShare(value, base))),
        ...(interval && bounds((at) => shownBound(at, base), interval)),
      }
    case 'mean': {
      const printed = printedMean(value, base)
      return {
        ...release(printed, shownMean(value, base)),
        ...(interval && bounds((at) => shownMean(at, base), around(printed, interval))),
      }
    }
    case 'median':
      return {
        ...release(value, shownMedian(value, base)),
        ...(interval && bounds((at) => shownMedian(at, base), interval)),
      }
    case 'nps':
      return {
        ...release(value, shownScore(value, step)),
        ...(interval && bounds((at) => shownScore(at, step), within(-100, interval))),
      }
    case 'index': {
      const printed = Number((Math.round(value / step) * step).toFixed(1))
      return {
        ...release(printed, shownPoints(printed, step)),
        ...(interval &&
          bounds((at) => shownPoints(at, step), within(0, around(printed, interval)))),
      }
    }
    default:
      return rule satisfies never
  }
}

/** The same width around the printed number: the middle of an exact interval would be the exact number. */
function around(printed: number, { low, high }: Interval): Interval {
  const half = Number(((high - low) / 2).toPrecision(3))
  return { low: printed - half, high: printed + half }
}

/** No score and no index lies beyond 100 points. */
function within(least: number, { low, high }: Interval): Interval {
  return { low: Math.max(least, low), high: Math.min(100, high) }
}
