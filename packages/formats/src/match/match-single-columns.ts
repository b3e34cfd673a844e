import { bestAssignment } from './assignment.ts'
import type { Candidate, ColumnMatch } from './column-match.ts'
import { likenessAmong } from './likeness.ts'
import type { Fits } from './match-by-likeness.ts'
import type { Slot } from './slot.ts'

/** How alike a name and a text must be, and how much more alike than the next best, without any other hint. */
const enough = 0.55
const margin = 0.08

/** Columns whose whole name is like the whole text of a slot: "How.satisfied.are.you.with.your.life". */
export function matchSingleColumns(
  candidates: readonly Candidate[],
  slots: readonly Slot[],
  fits: Fits,
): readonly ColumnMatch[] {
  const textOf = ({ words, questionWords }: Slot) =>
    words === questionWords ? words : `${questionWords} ${words}`
  const likeness = likenessAmong(slots.map(textOf))
  const weights = candidates.map((candidate) =>
    slots.map((slot) => {
      const alike = likeness(candidate.column, textOf(slot))
      return alike >= enough && fits(candidate, slot) >= 0.8 ? alike : 0
    }),
  )
  const chosen = bestAssignment(weights)
  return candidates.flatMap(({ index, column }, row) => {
    const slotIndex = chosen[row]
    const slot = slotIndex === undefined ? undefined : slots[slotIndex]
    const alike = slotIndex === undefined ? 0 : (weights[row]?.[slotIndex] ?? 0)
    const next = Math.max(0, ...(weights[row] ?? []).filter((_, other) => other !== slotIndex))
    if (slot === undefined || alike - next < margin) return []
    return [{ index, column, slot, how: 'likeness' as const, likeness: alike }]
  })
}
