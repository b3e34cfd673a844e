/**
 * Two check symbols over GF(32): the remainder by (x + 1)(x + α), α a primitive element (x⁵ + x² + 1). That is a
 * Reed-Solomon code of distance 3 for words of up to 31 symbols: any one or two wrong symbols are found, hence every
 * single error and every transposition.
 */
export function checkSymbols(symbols: readonly number[]): readonly [number, number] {
  let high = 0
  let low = 0
  for (const symbol of symbols) {
    const factor = symbol ^ high
    const doubled = timesAlpha(factor)
    high = low ^ doubled ^ factor
    low = doubled
  }
  return [high, low]
}

function timesAlpha(element: number): number {
  const shifted = element << 1
  return shifted > 31 ? shifted ^ 0b100101 : shifted
}
