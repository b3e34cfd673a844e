/**
 * The first 32 bits of SHA-256 (FIPS 180-4) of an ASCII text of at most 55 signs, which fits in one block. Written out,
 * since browsers hash only one text after the other and each with a promise, which costs ten times as much.
 */
export function sha256Head(text: string): number {
  const { length } = text
  if (length > 55) throw new RangeError(`At most 55 signs fit in one block, given: ${length}`)
  words.fill(0)
  for (let index = 0; index < length; index += 1) {
    words[index >> 2] =
      (words[index >> 2] ?? 0) | (text.charCodeAt(index) << (24 - 8 * (index & 3)))
  }
  words[length >> 2] = (words[length >> 2] ?? 0) | (0x80 << (24 - 8 * (length & 3)))
  words[15] = length * 8
  return compress()
}

const words = new Int32Array(64)
/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of eight. */
const primes = firstPrimes(64)
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))

function compress(): number {
  const w = words
  for (let index = 16; index < 64; index += 1) {
    const x = w[index - 15] ?? 0
    const y = w[index - 2] ?? 0
    const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)
    const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10)
    w[index] = ((w[index - 16] ?? 0) + s0 + (w[index - 7] ?? 0) + s1) | 0
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = start
  for (let index = 0; index < 64; index += 1) {
    const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[index] ?? 0) + (w[index] ?? 0)) | 0
    const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  return (a + (start[0] ?? 0)) | 0
}

function turn(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by))
}

function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0
}

function firstPrimes(count: number): readonly number[] {
  const found: number[] = []
  for (let next = 2; found.length < count; next += 1) {
    if (found.every((prime) => next % prime !== 0)) found.push(next)
  }
  return found
}
