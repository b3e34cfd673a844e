import type { Column } from './column.ts'
import { releaseIf, type DisclosureRule, type Release } from './disclosure.ts'
import { histogram } from './histogram.ts'
import type { CategoriesResult, NumbersResult, VariableResult } from './results.ts'
import { smallBaseLimit } from './results.ts'
import type { Selection } from './selection.ts'
import { shownBound, shownCount, shownMean, shownMedian, shownShare } from './shown.ts'
import { numbersOf, summarise } from './summary.ts'
import { tally, type Tally } from './tally.ts'
import { wilsonInterval } from './wilson.ts'

/** The table of one variable, or why it is withheld. */
export function variableResult(
  column: Column,
  rule: DisclosureRule,
  selection: Selection,
): VariableResult {
  const { variable } = column
  const counts = tally(column)
  const result = releaseIf(counts.base, rule, (release): VariableResult => {
    const shown = {
      variable,
      base: released(release, counts.base),
      missing: {
        notAsked: released(release, counts.missing.notAsked),
        notAnswered: released(release, counts.missing.notAnswered),
        dontKnow: released(release, counts.missing.dontKnow),
        noAnswer: released(release, counts.missing.noAnswer),
        notApplicable: released(release, counts.missing.notApplicable),
      },
      smallBase: counts.base <= smallBaseLimit,
    }
    switch (column.kind) {
      case 'coded':
      case 'set':
        return { kind: 'categories', ...shown, ...categories(column, counts, release, selection) }
      case 'numbers':
        return { kind: 'numbers', ...shown, ...numbers(column, counts.base, release) }
      case 'texts':
        return { kind: 'texts', ...shown }
      default: {
        const unknown: never = column
        throw new TypeError(`A column of unknown kind was given: ${JSON.stringify(unknown)}`)
      }
    }
  })
  return result.kind === 'withheld' ? { ...result, variable } : result
}

function categories(
  column: Column,
  { base, counts }: Tally,
  release: Release,
  selection: Selection,
): Pick<CategoriesResult, 'categories' | 'mean' | 'median'> {
  return {
    categories: column.variable.categories.map((category, index) => {
      const count = counts[index] ?? 0
      const share = release(count / base, shownShare(count, base))
      const figures = { category, count: released(release, count), share }
      if (selection !== 'random') return figures
      const { low, high } = wilsonInterval(count, base)
      const interval = {
        low: release(low, shownBound(low, base)),
        high: release(high, shownBound(high, base)),
      }
      return { ...figures, interval }
    }),
    ...centre(numbersOf(column), base, release),
  }
}

function numbers(
  column: Column,
  base: number,
  release: Release,
): Pick<NumbersResult, 'mean' | 'median' | 'bins'> {
  const values = numbersOf(column) ?? new Float64Array()
  const figures = centre(values, base, release)
  if (figures === undefined) throw new TypeError('A base without numbers was released.')
  const bins = histogram(values).map(({ count, ...bin }) => ({
    ...bin,
    count: released(release, count),
    share: release(count / base, shownShare(count, base)),
  }))
  return { ...figures, bins }
}

function centre(
  values: Float64Array | undefined,
  base: number,
  release: Release,
): Pick<NumbersResult, 'mean' | 'median'> | undefined {
  const summary = values && summarise(values)
  return (
    summary && {
      mean: release(summary.mean, shownMean(summary.mean, base)),
      median: release(summary.median, shownMedian(summary.median, base)),
    }
  )
}

function released(release: Release, count: number) {
  return release(count, shownCount(count))
}
