import type { Sizes } from '@meinungsbild/procedure'

/** How large a procedure is drawn on a page, in CSS pixels: seven steps of a phase fit side by side. */
export const laneSizes: Sizes = {
  node: {
    start: { width: 20, height: 20 },
    entry: { width: 46, height: 28 },
    join: { width: 36, height: 36 },
    task: { width: 134, height: 68 },
    choice: { width: 36, height: 36 },
    notice: { width: 36, height: 36 },
    fork: { width: 36, height: 36 },
    end: { width: 24, height: 24 },
    exit: { width: 46, height: 28 },
  },
  gap: 22,
  named: 62,
  left: 14,
  right: 34,
  top: 28,
  topWithLoops: 56,
  row: 84,
  eventRow: 64,
  below: 0,
  track: 24,
}

/** What stands below a step, in two lines at the most: that it runs once more, until when. */
export const noteHeight = 34

/** Lanes in which nothing stands but what a role does for others, or nothing at all. */
export const markedLane = 84
export const bareLane = 34
