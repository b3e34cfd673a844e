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
  printedShare,
  shownBound,
  shownCount,
  shownMean,
  shownMedian,
  shownShareOf,
  shownWholeShare,
} from '../shown.ts'
import type { Interval } from '@meinungsbild/statistics'
import type { SafeCentre, SafeFigures, SafeTable } from './safe-table.ts'

/** A safe table as figures with their words, or why there is none: too few people answered. */
export function presentTable(table: SafeTable, rule: DisclosureRule): VariableResult {
  const { column, cells, base, missing, figures, centre } = table
  const { variable } = column
  const result = releaseIf(base, rule, (release): VariableResult => {
    const shown = {
      variable,
      base: release(base, shownCount(base)),
      missing: presentMissing(missing, release),
      smallBase: base <= smallBaseLimit,
    }
    const cell = (index: number) => presentCell(figures[index], table, release)
    const middle = presentCentre(centre, table, release)
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
  const of = (kind: MissingKind) => presentCount(missing[kind], release)
  const [notAsked, notAnswered, dontKnow, noAnswer, notApplicable] = missingKinds
  return {
    [notAsked]: of(notAsked),
    [notAnswered]: of(notAnswered),
    [dontKnow]: of(dontKnow),
    [noAnswer]: of(noAnswer),
    [notApplicable]: of(notApplicable),
  }
}

function presentCount(count: number, release: Release): ReleasedFigure {
  return release(count, shownCount(count), count === 0 ? 'nothing' : undefined)
}

function presentCell(figures: SafeFigures, table: SafeTable, release: Release): CellResult {
  const { base, precision, onlyPrinted } = table
  if (figures === undefined) {
    return precision === 'wholePercent'
      ? { share: secretCell }
      : { count: secretCell, share: secretCell }
  }
  const { count, share, isEmpty, interval } = figures
  const steps = precision === 'wholePercent' ? 0 : base
  const asPrinted = (at: number) => (onlyPrinted ? printedShare(at, steps) : at)
  const sign = isEmpty ? 'nothing' : printedShare(share, steps) === 0 ? 'lessThanHalf' : undefined
  const boundOf = (bound: number) =>
    precision === 'wholePercent' ? shownWholeShare(bound) : shownBound(bound, base)
  return {
    ...(count === undefined ? {} : { count: presentCount(count, release) }),
    share: release(asPrinted(share), shownShareOf(share, steps), sign),
    ...(interval && { interval: presentInterval(interval, release, boundOf, asPrinted) }),
  }
}

function presentCentre(
  centre: SafeCentre | undefined,
  { base }: SafeTable,
  release: Release,
): { readonly mean?: MeanResult; readonly median?: ReleasedFigure } {
  if (centre === undefined) return {}
  const { mean, median, meanInterval } = centre
  const shown = (at: number) => shownMean(at, base)
  // In the middle between exact ends the exact mean would stand.
  const asPrinted = (at: number) => printedMean(at, base)
  return {
    mean: {
      ...release(printedMean(mean, base), shown(mean)),
      ...(meanInterval && { interval: presentInterval(meanInterval, release, shown, asPrinted) }),
    },
    median: release(median, shownMedian(median, base)),
  }
}

function presentInterval(
  { low, high }: Interval,
  release: Release,
  shown: (bound: number) => Text,
  asPrinted: (bound: number) => number,
): { readonly low: ReleasedFigure; readonly high: ReleasedFigure } {
  return { low: release(asPrinted(low), shown(low)), high: release(asPrinted(high), shown(high)) }
}
