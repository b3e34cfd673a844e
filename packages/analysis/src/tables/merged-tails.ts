import type { Text } from '@meinungsbild/questionnaire'
import type { Cells } from './cells.ts'

/**
 * Intervals of numbers whose tails are long enough to be shown: at both ends, intervals in which fewer than `smallCell` people
 * are go together with their neighbours. Extreme numbers are what single people are known by.
 */
export function mergedTails(cells: Cells, people: readonly number[], smallCell: number): Cells {
  if (cells.kind !== 'bins') return cells
  const counts = cells.bins.map(() => 0)
  for (const [position, bin] of cells.cellOf.entries())
    counts[bin] = (counts[bin] ?? 0) + (people[position] ?? 0)
  const first = placeWithEnough(counts, smallCell)
  const last = counts.length - 1 - placeWithEnough(counts.toReversed(), smallCell)
  const [lowest, highest] = [cells.bins[first], cells.bins[last]]
  if (first >= last || lowest === undefined || highest === undefined) return cells
  const bins = cells.bins.slice(first, last + 1).map((bin, index, all) => {
    if (index === 0 && first > 0)
      return { ...bin, from: cells.bins[0]?.from ?? bin.from, label: below(all[1]?.from ?? bin.to) }
    return index === all.length - 1 && last < cells.bins.length - 1
      ? { ...bin, to: cells.bins.at(-1)?.to ?? bin.to, label: fromOn(bin.from) }
      : bin
  })
  return {
    kind: 'bins',
    bins,
    cellOf: cells.cellOf.map((bin) => Math.min(Math.max(bin, first), last) - first),
  }
}

/** Up to which place there are none or enough together. */
function placeWithEnough(counts: readonly number[], enough: number): number {
  let sum = 0
  for (const [place, count] of counts.entries()) {
    sum += count
    if (sum >= enough) return place
  }
  return counts.length
}

function below(bound: number): Text {
  const [de, en] = inBoth(bound)
  return { de: `unter ${de}`, en: `under ${en}` }
}

function fromOn(bound: number): Text {
  const [de, en] = inBoth(bound)
  return { de: `${de} und mehr`, en: `${en} and more` }
}

function inBoth(value: number): readonly [de: string, en: string] {
  const format = (locale: string) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping: false }).format(value)
  return [format('de-DE'), format('en-GB')]
}
