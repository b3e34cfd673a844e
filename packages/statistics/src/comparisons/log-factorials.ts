/** ln(0!), ln(1!), … ln(n!): sums of logarithms, right to about fourteen digits. */
export function logFactorials(n: number): Float64Array {
  const logarithms = new Float64Array(n + 1)
  for (let k = 2; k <= n; k += 1) logarithms[k] = (logarithms[k - 1] ?? 0) + Math.log(k)
  return logarithms
}
