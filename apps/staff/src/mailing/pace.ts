/** Waits, or stops waiting when the signal says so. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>

/** The clock that sending goes by, and how it waits. */
export type Timing = { readonly now: () => Date; readonly wait: Wait }

/** Keeps everything that is sent within so many a minute, whoever sends it. */
export type Pace = {
  /** Waits until so many more may go out. */
  turn(count: number, signal: AbortSignal): Promise<void>
}

/** Spreads evenly: after five e-mails at 300 a minute nothing goes out for a second. Nothing is saved up in quiet times. */
export function paceOf(perMinute: number, { now, wait }: Timing): Pace {
  let free = Number.NEGATIVE_INFINITY
  return {
    async turn(count, signal) {
      const at = now().getTime()
      const start = Math.max(at, free)
      free = start + (count * 60_000) / perMinute
      if (start > at) await wait(start - at, signal)
    },
  }
}
