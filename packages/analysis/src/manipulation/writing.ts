import { entropy } from './chance.ts'

/** What the manipulation report must know of the open texts; the texts themselves are not kept. */
export type Writing = {
  /** Texts that are long enough to come from one head. */
  readonly long: number
  /** Of these, word for word like another one. */
  readonly copies: number
  /** Of these, of hardly any different letters. */
  readonly hollow: number
}

/** Shorter texts ("mehr Bäume") come from many heads. */
const longEnough = 25
/** Letters of German and English text have about four bits; "asdasdasd" has one and a half. */
const leastBits = 2

export type WritingCollector = { add(text: string): void; finish(): Writing }

/** Looks at one text after the other, capitals, punctuation and spaces set aside. */
export function collectWriting(): WritingCollector {
  const met = new Set<string>()
  let long = 0
  let hollow = 0
  return {
    add(text) {
      const words = text
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()
      if (words.length < longEnough) return
      long += 1
      met.add(words)
      if (entropy(letterCounts(words)) < leastBits) hollow += 1
    },
    finish: () => ({ long, copies: long - met.size, hollow }),
  }
}

function letterCounts(text: string): Iterable<number> {
  const counts = new Map<string, number>()
  for (const letter of text.replaceAll(' ', '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts.values()
}
