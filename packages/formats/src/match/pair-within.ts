import { bestAssignment } from './assignment.ts'
import type { ColumnGroup } from './column-group.ts'
import type { ColumnMatch } from './column-match.ts'
import { likenessAmong } from './likeness.ts'
import type { Fits } from './match-by-likeness.ts'
import type { Slot } from './slot.ts'

/** The columns of a group paired with the slots of one question. */
export type Pairing = {
  readonly matches: readonly ColumnMatch[]
  /** Indices of columns for which more than one slot is left. */
  readonly uncertain: readonly number[]
}

/** From here on names speak for themselves. */
const clear = 0.3

/** By how much the pairing must be better than one in which two columns change places. */
const margin = 0.03

type Pair = { readonly member: number; readonly slot: number; readonly alike: number }

/**
 * Pairs the columns of one group with the rows or options of one question. Pairs that are not clearly alike, or could as well
 * change places, are accepted only by elimination: one column and one slot are left, and the values fit. `sameBeginning`: the
 * group is known to be this question's by its name.
 */
export function pairWithin(
  group: ColumnGroup,
  slots: readonly Slot[],
  sameBeginning: boolean,
  fits: Fits,
): Pairing {
  const likeness = likenessAmong(slots.map(({ words }) => words))
  const isOnly = slots.filter(({ kind }) => kind !== 'openText').length === 1
  const scored = group.members.map(({ candidate, rest }) =>
    slots.map((slot) => {
      const fit = fits(candidate, slot)
      if (fit < 0.5) return { alike: 0, weight: 0 }
      const isNamed = rest === '' && sameBeginning && isOnly && slot.kind !== 'openText'
      const alike = isNamed ? 1 : likeness(rest || candidate.column, slot.words)
      // A little weight for any slot whose values fit, so that what is left over is paired as well.
      return { alike, weight: 0.9 * alike + 0.1 * fit }
    }),
  )
  const weights = scored.map((row) => row.map(({ weight }) => weight))
  const pairs = bestAssignment(weights).flatMap((slot, member): Pair[] =>
    slot === undefined ? [] : [{ member, slot, alike: scored[member]?.[slot]?.alike ?? 0 }],
  )
  const certain = pairs.filter((pair) => pair.alike >= clear && isSettled(pair, pairs, weights))
  const doubtful = pairs.filter((pair) => !certain.includes(pair))
  const left = slots.filter(
    ({ kind }, index) => kind !== 'openText' && certain.every(({ slot }) => slot !== index),
  )
  const matchOf = (pair: Pair, how: ColumnMatch['how']): readonly ColumnMatch[] => {
    const candidate = group.members[pair.member]?.candidate
    const slot = slots[pair.slot]
    if (candidate === undefined || slot === undefined) return []
    const { index, column } = candidate
    return [{ index, column, slot, how, likeness: pair.alike }]
  }
  const matches = certain.flatMap((pair) => matchOf(pair, 'likeness'))
  const [last] = doubtful.flatMap((pair) => matchOf(pair, 'elimination'))
  if (last && doubtful.length === 1 && left.length === 1 && left[0] === last.slot) {
    return { matches: [...matches, last], uncertain: [] }
  }
  return {
    matches,
    uncertain: doubtful.flatMap((pair) => matchOf(pair, 'likeness')).map(({ index }) => index),
  }
}

/** True if neither a free slot nor another pair's slot would do nearly as well. */
function isSettled(
  pair: Pair,
  pairs: readonly Pair[],
  weights: readonly (readonly number[])[],
): boolean {
  const weigh = (member: number, slot: number) => weights[member]?.[slot] ?? 0
  const own = weigh(pair.member, pair.slot)
  const taken = new Set(pairs.map(({ slot }) => slot))
  const free = (weights[pair.member] ?? []).filter((_, slot) => !taken.has(slot))
  if (free.some((weight) => own - weight < margin)) return false
  return pairs.every((other) => {
    if (other === pair) return true
    const swapped = weigh(pair.member, other.slot) + weigh(other.member, pair.slot)
    return own + weigh(other.member, other.slot) - swapped >= margin
  })
}
