const hour = 60 * 60 * 1000

/** A house that was off over long holidays comes back with a clock that is right. */
const mostAfterStart = 72 * hour
/** Between two looks of one process: clocks are put right by less, and machines sleep for less. */
const mostBetweenLooks = hour
/** So long somebody has time to see that the clock is wrong; after that it is believed. */
const patience = 6 * hour

/** An instant on two clocks, in milliseconds. */
type Look = {
  /** Since 1970, as the machine tells it; somebody, or a broken battery, may set it. */
  readonly wall: number
  /** Since the start of the process; nobody can set it. */
  readonly steady: number
}

/** What to think of the machine's clock. */
export type ClockVerdict =
  | { readonly believed: true }
  | {
      readonly believed: false
      /** Milliseconds by which it is later than it can be. */
      readonly ahead: number
      /** Milliseconds until it is believed all the same. */
      readonly rest: number
    }

/**
 * Watches the machine's clock for those whose work cannot be undone. It is believed as long as it goes as fast as the steady one, and
 * when it goes back, since then less is due. When it leaps ahead it is believed again once it is put back, or once it has not been
 * for six hours. `known`: the latest instant that the house knew of before the process began; without one the first look is believed.
 */
export function clockWatch(known: number | undefined): (look: Look) => ClockVerdict {
  let trusted: Look | undefined
  let most = mostBetweenLooks
  let doubtedSince: number | undefined

  function believe(look: Look): ClockVerdict {
    trusted = look
    most = mostBetweenLooks
    doubtedSince = undefined
    return { believed: true }
  }

  return (look) => {
    if (trusted === undefined && known !== undefined) {
      trusted = { wall: known, steady: look.steady }
      most = mostAfterStart
    }
    if (trusted === undefined) return believe(look)
    const ahead = look.wall - trusted.wall - (look.steady - trusted.steady)
    if (ahead <= most) return believe(look)
    doubtedSince ??= look.steady
    const rest = doubtedSince + patience - look.steady
    return rest <= 0 ? believe(look) : { believed: false, ahead, rest }
  }
}
