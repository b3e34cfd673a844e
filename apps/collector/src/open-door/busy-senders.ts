import { createHmac } from 'node:crypto'

/** Notices where many answers come from, without a record of it: keyed hashes in memory, forgotten every hour. */
export type BusySenders = {
  /** Notes that somebody in this network wants to send an answer; how many more than the allowance that makes this hour. */
  note(network: string): number
  /** How many were noted beyond the allowance this hour, over all networks. */
  pressure(): number
}

const period = 60 * 60 * 1000
/** Homes, offices, schools and whole mobile networks share an address; so many answers an hour are nothing strange. */
export const allowance = 30
/** Bounds the memory whatever arrives. */
const mostNetworks = 100_000

/** The key of the hashes is new every hour and never leaves the memory: an hour later nobody can tell who was counted. */
export function busySenders(now: () => Date, random: (size: number) => Uint8Array): BusySenders {
  let began = Number.NEGATIVE_INFINITY
  let salt = random(32)
  let beyond = 0
  const byNetwork = new Map<string, number>()

  function forgetOldHour(): void {
    const instant = now().getTime()
    // A clock that was put back ends the period too: it would last until the clock gets there again.
    if (instant >= began && instant - began < period) return
    began = instant
    salt = random(32)
    beyond = 0
    byNetwork.clear()
  }

  return {
    note(network) {
      forgetOldHour()
      const name = createHmac('sha256', salt).update(network).digest('base64url')
      const known = byNetwork.get(name)
      if (known === undefined && byNetwork.size >= mostNetworks) return 0
      const count = (known ?? 0) + 1
      byNetwork.set(name, count)
      if (count > allowance) beyond += 1
      return Math.max(0, count - allowance)
    },
    pressure() {
      forgetOldHour()
      return beyond
    },
  }
}
