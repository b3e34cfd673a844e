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

/**
 * Pairs the columns of one group with the rows or options of one question. Pairs that are not clearly alike are accepted only
 * by elimination: one column and one slot are left, and the values fit. `sameBeginning`: the group is known to be this
 * question's by its name.
 */
export function pairWithin(
  group: ColumnGroup,
  slots: readonly Slot[],
  sameBeginning: boolean,
  fits: Fits,
): Pairing {
  const likeness = likenessAmong(slots.map(({ words }) => words))
  const scored = group.members.map(({ candidate, rest }) => {
    const name = rest || candidate.column
    return slots.map((slot) => {
      const fit = fits(candidate, slot)
      return fit < 0.5 ? { alike: 0, weight: 0 } : weighed(likeness(name, slot.words), fit)
    })
  })
  const chosen = bestAssignment(scored.map((row) => row.map(({ weight }) => weight)))
  const pairs = group.members.flatMap(({ candidate: { index, column }, rest }, member) => {
    const slotIndex = chosen[member]
    const slot = slotIndex === undefined ? undefined : slots[slotIndex]
    const alike = slotIndex === undefined ? 0 : (scored[member]?.[slotIndex]?.alike ?? 0)
    if (slot === undefined) return []
    const whole = rest === '' && sameBeginning
    return [{ index, column, slot, likeness: whole ? 1 : alike, isClear: whole || alike >= clear }]
  })
  const certain = pairs.filter(({ isClear }) => isClear)
  const doubtful = pairs.filter(({ isClear }) => !isClear)
  const [last] = doubtful
  const left = slots.filter(
    (slot) => slot.kind !== 'openText' && certain.every((pair) => pair.slot.key !== slot.key),
  )
  const matches = certain.map(({ isClear: _, ...pair }) => ({ ...pair, how: 'likeness' as const }))
  if (last === undefined) return { matches, uncertain: [] }
  const [onlySlot] = left
  if (doubtful.length === 1 && left.length === 1 && onlySlot && last.slot.key === onlySlot.key) {
    const { isClear: _, ...pair } = last
    return { matches: [...matches, { ...pair, how: 'elimination' }], uncertain: [] }
  }
  return { matches, uncertain: doubtful.map(({ index }) => index) }
}

/** A little weight for any slot whose values fit, so that what is left over is paired as well. */
function weighed(alike: number, fit: number): { readonly alike: number; readonly weight: number } {
  return { alike, weight: 0.9 * alike + 0.1 * fit }
}
