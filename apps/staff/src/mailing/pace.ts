/** Waits, or stops waiting when the signal says so. */
type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** The clock that sending goes by, and how it waits. */
export type Timing = { readonly now: () => Date; readonly wait: Wait }

/** Keeps everything that is sent within so many a minute, whoever sends it. */
export type Pace = {
  /** Takes a turn for so many; answers for how many milliseconds to wait before they may go out. */
  turn(count: number): number
}

/** Spreads evenly: after five e-mails at 300 a minute nothing goes out for a second. Nothing is saved up in quiet times. */
export function paceOf(perMinute: number, now: () => Date): Pace {
  let free = Number.NEGATIVE_INFINITY
  return {
    turn(count) {
      const at = now().getTime()
      const start = Math.max(at, free)
      free = start + (count * 60_000) / perMinute
      return start - at
    },
  }
}
