import { createHmac } from 'node:crypto'

/** Slows down whoever tries codes, without a record of who did: everything is in memory and forgotten every ten minutes. */
export type WrongCodes = {
  /** Whether this sender may try a code now. */
  mayTry(address: string): boolean
  /** Notes that a code of this sender was wrong. */
  note(address: string): void
}

const period = 10 * 60 * 1000
/** Many people may share one address (a library, a home), and many mistype. */
const allowancePerAddress = 20
/** Above this many in one period somebody is trying; from then on one wrong code per address is enough. */
const ceiling = 2_000
/** Bounds the memory whatever arrives. */
const mostAddresses = 100_000

/**
 * Addresses are known by a keyed hash only, whose key is new in every period and never leaves the memory. At the
 * ceiling those who have not erred yet still get in: a flood of wrong codes must not lock out the people with letters.
 * (A code has 80 random bits: no number of tries that a machine can serve finds one.)
 */
export function wrongCodes(now: () => Date, random: (size: number) => Uint8Array): WrongCodes {
  let began = Number.NEGATIVE_INFINITY
  let salt = random(32)
  let total = 0
  const byAddress = new Map<string, number>()

  function forgetOldPeriod(): void {
    const instant = now().getTime()
    // A clock that was put back ends the period too: it would last until the clock gets there again.
    if (instant >= began && instant - began < period) return
    began = instant
    salt = random(32)
    total = 0
    byAddress.clear()
  }

  function nameOf(address: string): string {
    return createHmac('sha256', salt).update(network(address)).digest('base64url')
  }

  return {
    mayTry(address) {
      forgetOldPeriod()
      const allowance = total < ceiling ? allowancePerAddress : 1
      return (byAddress.get(nameOf(address)) ?? 0) < allowance
    },
    note(address) {
      forgetOldPeriod()
      total++
      const name = nameOf(address)
      const count = byAddress.get(name)
      if (count === undefined && byAddress.size >= mostAddresses) return
      byAddress.set(name, (count ?? 0) + 1)
    },
  }
}

/** One household has one IPv4 address or one IPv6 network of 64 bits. */
function network(address: string): string {
  const isIpv4 = address.includes('.')
  return isIpv4 || !address.includes(':') ? address : address.split(':').slice(0, 4).join(':')
}
