/** What readers of a printed share know about its count: it lies between these, both included. */
export type CountRange = { readonly low: number; readonly high: number }

/** Whole per cent, rounded half up in whole numbers as `shownShare` does it. */
export function wholePercent(count: number, base: number): number {
  return Math.floor((200 * count + base) / (2 * base))
}

/** All counts of so large a base that print as the same whole per cent. */
export function countsPrintedAlike(count: number, base: number): CountRange {
  const percent = wholePercent(count, base)
  return {
    low: Math.max(0, Math.ceil(((2 * percent - 1) * base) / 200)),
    high: Math.min(base, Math.ceil(((2 * percent + 1) * base) / 200) - 1),
  }
}
