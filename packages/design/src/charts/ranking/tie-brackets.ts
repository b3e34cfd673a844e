import type { RowRoom } from '../drawing/rows.ts'
import { line } from '../drawing/svg.ts'
import type { Tie } from './ties.ts'

const wide = 12
const foot = 4

/** Each tie in the first column in which no other lies beside it. */
export function lanesOf(all: readonly Tie[]): readonly number[] {
  const ends: number[] = []
  return all.map(({ first, last }) => {
    const free = ends.findIndex((end) => end < first)
    const lane = free === -1 ? ends.length : free
    ends[lane] = last
    return lane
  })
}

/** The room that brackets need; where it would be more than `most`, they stand closer. */
export function bracketRoom(
  lanes: readonly number[],
  most: number,
): { readonly width: number; readonly step: number } {
  const count = lanes.length === 0 ? 0 : Math.max(...lanes) + 1
  const step = Math.min(wide, most / Math.max(count, 1))
  return { width: count * step, step }
}

/** Brackets that open to the left, from the first to the last row of each tie. */
export function tieBrackets(
  all: readonly Tie[],
  lanes: readonly number[],
  rooms: readonly RowRoom[],
  { left, step }: { readonly left: number; readonly step: number },
): readonly string[] {
  return all.map(({ first, last }, index) => {
    const x = left + ((lanes[index] ?? 0) + 1) * step - 2
    const [top, bottom] = [rooms[first]?.middle ?? 0, rooms[last]?.middle ?? 0]
    const reach = Math.min(foot, step - 2)
    return line(
      [
        [x - reach, top],
        [x, top],
        [x, bottom],
        [x - reach, bottom],
      ],
      { 'stroke-width': 1.5 },
    )
  })
}
