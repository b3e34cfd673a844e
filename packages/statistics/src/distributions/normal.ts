import erfc from '@stdlib/math-base-special-erfc'

/** P(Z ≤ x) of the standard normal distribution. */
export function normalCdf(x: number): number {
  return erfc(-x * Math.SQRT1_2) / 2
}

/** P(Z > x), computed directly, so that tiny probabilities keep their digits. */
export function normalUpperTail(x: number): number {
  return erfc(x * Math.SQRT1_2) / 2
}

/** The z with P(Z ≤ z) = p, to about 16 digits, for tiny p too (Wichura 1988, algorithm AS 241). */
export function normalQuantile(p: number): number {
  if (p <= 0) return -Infinity
  if (p >= 1) return Infinity
  const centred = p - 0.5
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred
    return (centred * polynomial(middleAbove, r)) / polynomial(middleBelow, r)
  }
  const root = Math.sqrt(-Math.log(centred < 0 ? p : 1 - p))
  const z =
    root <= 5
      ? polynomial(tailAbove, root - 1.6) / polynomial(tailBelow, root - 1.6)
      : polynomial(farAbove, root - 5) / polynomial(farBelow, root - 5)
  return centred < 0 ? -z : z
}

/** Coefficients from the constant on. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, each) => sum * x + each, 0)
}

const middleAbove = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
  67265.7709270087, 33430.57558358813, 2509.0809287301227,
]
const middleBelow = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
  28729.085735721943, 5226.495278852854,
]
const tailAbove = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
  0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
]
const tailBelow = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
  0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9,
]
const farAbove = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
  0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const farBelow = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
  1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
]
