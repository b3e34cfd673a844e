/**
 * The probability that a Poisson variable reaches `count` or more when `expected` are expected. The upper tail is summed
 * directly, so that tiny probabilities keep their digits; as R's `ppois(count - 1, expected, lower.tail = FALSE)`.
 */
export function poissonTail(count: number, expected: number): number {
  if (count <= 0) return 1
  if (expected <= 0) return 0
  if (count <= expected) return 1 - lowerSum(count, expected)
  let term = Math.exp(count * Math.log(expected) - expected - logFactorial(count))
  let sum = 0
  for (let next = count + 1; term > sum * 1e-17 && term > 0; next += 1) {
    sum += term
    term *= expected / next
  }
  return sum
}

function lowerSum(count: number, expected: number): number {
  let sum = 0
  for (let each = 0; each < count; each += 1)
    sum += Math.exp(each * Math.log(expected) - expected - logFactorial(each))
  return Math.min(1, sum)
}

/** ln(n!), by Stirling's series from 20 on (error below 1e-10). */
function logFactorial(n: number): number {
  if (n < 20) {
    let product = 1
    for (let factor = 2; factor <= n; factor += 1) product *= factor
    return Math.log(product)
  }
  return n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n) - 1 / (360 * n ** 3)
}

/** 95 % quantile of the chi-squared distribution, by Wilson and Hilferty (1931); right to one percent from 2 degrees on. */
export function chiSquaredLimit(degrees: number): number {
  const part = 2 / (9 * degrees)
  return degrees * (1 - part + 1.6448536 * Math.sqrt(part)) ** 3
}

/** Shannon's entropy of counts, in bits. */
export function entropy(counts: Iterable<number>): number {
  const positive = [...counts].filter((count) => count > 0)
  const total = positive.reduce((sum, count) => sum + count, 0)
  return positive.reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0)
}

/** The median of numbers; 0 for none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const upper = sorted[sorted.length >> 1] ?? 0
  const lower = sorted[(sorted.length - 1) >> 1] ?? 0
  return (lower + upper) / 2
}
