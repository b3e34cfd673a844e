/** Random numbers in [0, 1) that are the same on every machine for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * `count` values whose shares are those of `percent` as closely as whole persons allow (largest remainder),
 * in an order drawn by `random`.
 */
export function inShares<Value>(
  count: number,
  percent: readonly (readonly [value: Value, percent: number])[],
  random: () => number,
): Value[] {
  const exact = percent.map(([value, share]) => ({ value, exact: (count * share) / 100 }))
  const whole = exact.map((part) => ({ ...part, size: Math.floor(part.exact) }))
  const missing = count - whole.reduce((sum, { size }) => sum + size, 0)
  const byRemainder = whole.toSorted((a, b) => b.exact - b.size - (a.exact - a.size))
  for (const part of byRemainder.slice(0, missing)) part.size += 1
  return shuffled(
    whole.flatMap(({ value, size }) => Array.from({ length: size }, () => value)),
    random,
  )
}

function shuffled<Value>(values: readonly Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, key: random() }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ value }) => value)
}
