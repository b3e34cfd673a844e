import { contentsOf, type Dataset } from '../columns/dataset.ts'
import { withheldFor, type Withheld } from '../disclosure.ts'
import { releaseTwoGroups, type TwoGroups } from '../groups/two-groups.ts'
import type { FreeRule } from '../release-table.ts'

/** Early and late answers, and the first day that counts as late. */
export type ArrivalComparison = TwoGroups & { readonly lateFrom: string }

/**
 * Whether those who answered late (second) answered otherwise than those who answered early (first): late answers stand in for
 * the missing ones (Armstrong and Overton 1977). Late is from the day of `reminder` on, or without one from the day on which half
 * of the answers were there. Forms on paper are left out: their day is the one on which they were keyed. Nothing is
 * compared where all came on one day.
 */
export function releaseArrivals(
  dataset: Dataset,
  reminder: string | undefined,
  free: FreeRule,
): ArrivalComparison | Withheld {
  const { days, channels } = contentsOf(dataset)
  const paper = channels.values.indexOf('paper')
  const isPaper = (person: number) => channels.codes[person] === paper
  const lateFrom = reminder ?? dayOfHalf(days.values, countsOf(days.codes, isPaper))
  if (lateFrom === undefined) return withheldFor('notComputable')
  const isLate = days.values.map((day) => day >= lateFrom)
  const groups = Uint8Array.from(days.codes, (day, person) =>
    isPaper(person) ? 2 : Number(isLate[day] === true),
  )
  const compared = releaseTwoGroups(dataset, groups, free)
  return compared.kind === 'withheld' ? compared : { ...compared, lateFrom }
}

function countsOf(
  codes: ArrayLike<number>,
  isLeftOut: (person: number) => boolean,
): readonly number[] {
  const counts: number[] = []
  for (let person = 0; person < codes.length; person += 1) {
    const day = codes[person] ?? 0
    if (!isLeftOut(person)) counts[day] = (counts[day] ?? 0) + 1
  }
  return counts
}

/** The first day after at least half had come; undefined if that was on the last one. */
function dayOfHalf(days: readonly string[], counts: readonly number[]): string | undefined {
  const all = counts.reduce((sum, count) => sum + count, 0)
  let passed = 0
  for (const [place, day] of days.entries()) {
    if (passed >= all / 2 && (counts[place] ?? 0) > 0) return day
    passed += counts[place] ?? 0
  }
  return undefined
}
