import { hitsIn, type Stretch } from './find-words.ts'

/** Letters before the first word found. */
const before = 60
/** Letters in all. */
const length = 220

export type Excerpt = {
  readonly text: string
  /** Where the words looked for stand in it. */
  readonly marks: readonly Stretch[]
}

/** The part of a text around the first of these words, cut between words; its beginning where none of them is in it. */
export function excerptOf(text: string, words: readonly string[]): Excerpt {
  const line = text.replace(/\s+/g, ' ').trim()
  const first = hitsIn(line, words)[0]?.from ?? 0
  const from = first <= before ? 0 : line.indexOf(' ', first - before) + 1
  const isWhole = line.length - from <= length
  const to = isWhole ? line.length : wordEnd(line, from + length)
  const cut = `${from > 0 ? '… ' : ''}${line.slice(from, to)}${isWhole ? '' : ' …'}`
  return { text: cut, marks: hitsIn(cut, words) }
}

/** The last gap between words before a place, or the place itself in a word without end. */
function wordEnd(line: string, at: number): number {
  const gap = line.lastIndexOf(' ', at)
  return gap > at - before ? gap : at
}
