/** A sum of amounts from 0 on, with the two largest of them. */
export type Amounts = {
  readonly total: number
  readonly largest: number
  readonly second: number
}

/**
 * Dominance, p % rule (Hundepool and others 2012, section 4.2.2): whether whoever gave the second largest amount could estimate
 * the largest to within `percent` of it from their sum, or from the mean, which tells the sum.
 */
export function isDominated({ total, largest, second }: Amounts, percent: number): boolean {
  return (percent / 100) * largest > total - largest - second
}
