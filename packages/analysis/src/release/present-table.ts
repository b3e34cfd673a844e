import { type MissingKind, missingKinds, type Text } from '@meinungsbild/questionnaire'
import {
  releaseIf,
  secretCell,
  type DisclosureRule,
  type Release,
  type ReleasedFigure,
} from '../disclosure.ts'
import type {
  CategoryResult,
  CellResult,
  MeanResult,
  NumbersResult,
  VariableResult,
} from '../results.ts'
import { smallBaseLimit } from '../results.ts'
import {
  printedMean,
  shownBound,
  shownCount,
  shownMean,
  shownMedian,
  shownShareOf,
  shownWholeShare,
} from '../shown.ts'
import type { Interval } from '@meinungsbild/statistics'
import type { Precision, SafeCentre, SafeFigures, SafeTable } from './safe-table.ts'

/** A safe table as figures with their words, or why there is none: too few people answered. */
export function presentTable(table: SafeTable, rule: DisclosureRule): VariableResult {
  const { column, cells, base, missing, figures, centre, precision } = table
  const { variable } = column
  const result = releaseIf(base, rule, (release): VariableResult => {
    const shown = {
      variable,
      base: release(base, shownCount(base)),
      missing: presentMissing(missing, release),
      smallBase: base <= smallBaseLimit,
    }
    const cell = (index: number) => presentCell(figures[index], base, precision, release)
    const middle = presentCentre(centre, base, release)
    switch (cells.kind) {
      case 'categories': {
        const categories = cells.categories.map((category, index): CategoryResult => ({
          category,
          ...cell(index),
        }))
        return { kind: 'categories', ...shown, categories, ...middle }
      }
      case 'bins': {
        const bins = cells.bins.map((bin, index): NumbersResult['bins'][number] => ({
          ...bin,
          ...cell(index),
        }))
        return { kind: 'numbers', ...shown, bins, ...middle }
      }
      case 'none':
        return { kind: 'texts', ...shown }
      default:
        return cells satisfies never
    }
  })
  return result.kind === 'withheld' ? { ...result, variable } : result
}

function presentMissing(
  missing: SafeTable['missing'],
  release: Release,
): Readonly<Record<MissingKind, ReleasedFigure>> {
  const of = (kind: MissingKind) => release(missing[kind], shownCount(missing[kind]))
  const [notAsked, notAnswered, dontKnow, noAnswer, notApplicable] = missingKinds
  return {
    [notAsked]: of(notAsked),
    [notAnswered]: of(notAnswered),
    [dontKnow]: of(dontKnow),
    [noAnswer]: of(noAnswer),
    [notApplicable]: of(notApplicable),
  }
}

function presentCell(
  figures: SafeFigures,
  base: number,
  precision: Precision,
  release: Release,
): CellResult {
  if (figures === undefined) {
    return precision === 'wholePercent'
      ? { share: secretCell }
      : { count: secretCell, share: secretCell }
  }
  const { count, share, interval } = figures
  const words = precision === 'wholePercent' ? shownWholeShare(share) : shownShareOf(share, base)
  return {
    ...(count === undefined ? {} : { count: release(count, shownCount(count)) }),
    share: release(share, words),
    ...(interval && {
      interval: presentInterval(interval, release, (at) => boundOf(at, base, precision)),
    }),
  }
}

function boundOf(bound: number, base: number, precision: Precision): Text {
  return precision === 'wholePercent' ? shownWholeShare(bound) : shownBound(bound, base)
}

function presentCentre(
  centre: SafeCentre | undefined,
  base: number,
  release: Release,
): { readonly mean?: MeanResult; readonly median?: ReleasedFigure } {
  if (centre === undefined) return {}
  const { mean, median, meanInterval } = centre
  return {
    mean: {
      ...release(printedMean(mean, base), shownMean(mean, base)),
      ...(meanInterval && {
        interval: presentInterval(meanInterval, release, (at) => shownMean(at, base)),
      }),
    },
    median: release(median, shownMedian(median, base)),
  }
}

function presentInterval(
  { low, high }: Interval,
  release: Release,
  shown: (bound: number) => Text,
): { readonly low: ReleasedFigure; readonly high: ReleasedFigure } {
  return { low: release(low, shown(low)), high: release(high, shown(high)) }
}
