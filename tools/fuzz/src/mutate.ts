/** A whole number from 0 to below `bound`. */
export type Random = (bound: number) => number

/** What an input is made of besides others: words that the reader knows. */
type Material = {
  readonly corpus: readonly Uint8Array[]
  readonly words: readonly Uint8Array[]
}

/** Longer inputs are slower and tell nothing that shorter ones do not. */
const longest = 20_000

/** An input like `from`, changed in one to eight places. */
export function mutate(from: Uint8Array, material: Material, random: Random): Uint8Array {
  let input = from
  for (let change = random(8); change >= 0; change -= 1) input = changed(input, material, random)
  return input.subarray(0, longest)
}

function changed(input: Uint8Array, { corpus, words }: Material, random: Random): Uint8Array {
  const at = random(input.length + 1)
  const length = Math.min(random(1 + random(64)), input.length - at)
  const piece = input.subarray(at, at + length)
  switch (random(9)) {
    case 0:
      return spliced(input, at, length, none)
    case 1:
      return spliced(input, at, 0, piece)
    case 2:
      return spliced(input, random(input.length + 1), 0, piece)
    case 3:
      return spliced(input, at, 0, piece, piece, piece, piece, piece, piece, piece, piece)
    case 4:
      return spliced(input, at, 1, Uint8Array.of(random(256)))
    case 5:
      return spliced(input, at, 1, Uint8Array.of((input[at] ?? 0) ^ (1 << random(8))))
    case 6:
      return spliced(input, at, length, words[random(words.length)] ?? none)
    case 7:
      return spliced(input, at, random(2) * length, extremes[random(extremes.length)] ?? none)
    default: {
      const other = corpus[random(corpus.length)] ?? none
      const from = random(other.length + 1)
      return spliced(input, at, input.length - at, other.subarray(from))
    }
  }
}

const none = new Uint8Array()

/** Numbers, signs and names at which readers have stumbled before. */
const extremes = [
  '0',
  '-1',
  '1e308',
  '9007199254740993',
  '99999999999999999999',
  'NaN',
  'null',
  '__proto__',
  'constructor',
  'toString',
  '%00',
  '%',
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud83d\ude00',
  '"',
  "'",
  '\\',
  '<',
  '&#x110000;',
  ']]>',
  '{',
  '[',
  '(',
  '\r\n',
].map((word) => new TextEncoder().encode(word))

function spliced(
  input: Uint8Array,
  at: number,
  removed: number,
  ...added: readonly Uint8Array[]
): Uint8Array {
  return new Uint8Array(
    Buffer.concat([
      input.subarray(0, at),
      ...added,
      input.subarray(Math.min(at + removed, input.length)),
    ]),
  )
}
