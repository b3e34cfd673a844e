import { denies, wordsOf } from './words.ts'

/** Says how alike a name and one of the texts are, 0 to 1. */
export type Likeness = (name: string, text: string) => number

/**
 * Likeness of short names to texts by groups of three letters. A group of letters that many of `texts` share ("Täterinnen oder
 * Täter sind ...") counts little, one that tells them apart counts much. A name that denies what the text affirms, or the
 * reverse, counts half.
 */
export function likenessAmong(texts: readonly string[]): Likeness {
  const known = new Map(texts.map((text) => [text, describe(text)]))
  const frequency = new Map<string, number>()
  for (const { grams } of known.values()) {
    for (const gram of grams) frequency.set(gram, (frequency.get(gram) ?? 0) + 1)
  }
  const starts = new Set(
    [...known.values()].flatMap(({ words }) => words.map((word) => word.slice(0, 4))),
  )
  const weight = (gram: string) => {
    const found = frequency.get(gram)
    return found === undefined ? 0.5 * Math.log1p(known.size) : Math.log1p(known.size / found)
  }
  const sum = (grams: Iterable<string>) => {
    let total = 0
    for (const gram of grams) total += weight(gram)
    return total
  }
  return (name, text) => {
    const left = describe(name)
    const right = known.get(text) ?? describe(text)
    if (left.grams.size === 0 || right.grams.size === 0) return 0
    const both = sum([...left.grams].filter((gram) => right.grams.has(gram)))
    const alike = (0.75 * both) / sum(left.grams) + (0.25 * both) / sum(right.grams)
    return denies(left.words, starts) === denies(right.words, starts) ? alike : alike / 2
  }
}

function describe(text: string): { words: readonly string[]; grams: ReadonlySet<string> } {
  const words = wordsOf(text)
  const letters = words.join('')
  const grams = new Set<string>()
  for (let index = 0; index + 3 <= letters.length; index += 1) {
    grams.add(letters.slice(index, index + 3))
  }
  if (letters.length > 0 && letters.length < 3) grams.add(letters)
  return { words, grams }
}
