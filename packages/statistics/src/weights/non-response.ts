import { refuse, type Refusal } from '../refusal.ts'

/**
 * Lets those who answered stand for those of their class who did not (Nonresponse-Gewichtung in Klassen; Särndal, Swensson and
 * Wretman 1992, section 15.6): weights of respondents times the inverse weighted response rate of their class, and 0 for
 * everybody else. `responded` is 1 for who answered. Refused: a class in which nobody did.
 */
export function adjustForNonResponse(
  weights: Float64Array,
  responded: Uint8Array,
  classes: Int32Array,
): Float64Array | Refusal {
  const all = new Map<number, number>()
  const answered = new Map<number, number>()
  for (let row = 0; row < weights.length; row += 1) {
    const weight = weights[row] ?? 0
    const code = classes[row] ?? -1
    all.set(code, (all.get(code) ?? 0) + weight)
    if (responded[row] === 1) answered.set(code, (answered.get(code) ?? 0) + weight)
  }
  for (const [code, sum] of all) if (sum > 0 && !answered.has(code)) return refuse('emptyCategory')
  return weights.map((weight, row) => {
    const code = classes[row] ?? -1
    return responded[row] === 1 ? (weight * (all.get(code) ?? 0)) / (answered.get(code) ?? 0) : 0
  })
}
