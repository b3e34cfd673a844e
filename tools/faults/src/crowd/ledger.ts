/** What people tried to hand over, each thing by a text of its own, and what they were told had been taken. */
export type Ledger = {
  /** Without an answer nobody knows whether it was taken: it may be there, once. */
  readonly tried: Set<string>
  /** Must be there, once. */
  readonly acknowledged: Set<string>
}

export function openLedger(): Ledger {
  return { tried: new Set(), acknowledged: new Set() }
}

/** How what is kept agrees with a ledger. */
export type Balance = {
  readonly acknowledged: number
  readonly kept: number
  /** Kept although whoever handed it over was not told so: their connection broke. */
  readonly unanswered: number
  readonly lost: number
  readonly doubled: number
  /** Kept and handed over by nobody. */
  readonly foreign: number
}

export function balance({ tried, acknowledged }: Ledger, kept: readonly string[]): Balance {
  const there = new Set(kept)
  return {
    acknowledged: acknowledged.size,
    kept: there.size,
    unanswered: missingIn(acknowledged, there),
    lost: missingIn(there, acknowledged),
    doubled: kept.length - there.size,
    foreign: missingIn(tried, there),
  }
}

function missingIn(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return [...others].filter((each) => !some.has(each)).length
}
