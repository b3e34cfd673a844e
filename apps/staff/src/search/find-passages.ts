import { folded } from '@meinungsbild/participants'
import { passageKinds, type Passage } from './passage.ts'

/** A passage with its words as they are compared, so that they are prepared once. */
export type PreparedPassage = Passage & { readonly letters: string }

export function prepare(passage: Passage): PreparedPassage {
  return { ...passage, letters: folded(`${passage.title} ${passage.text}`) }
}

/**
 * The passages that hold all of these words (`wordsIn`), whole or as parts of others: those that are called so first, then by
 * what they are.
 */
export function findPassages<Found extends PreparedPassage>(
  passages: readonly Found[],
  words: readonly string[],
): readonly Found[] {
  if (words.length === 0) return []
  const found = passages.filter(({ letters }) => words.every((word) => letters.includes(word)))
  const rank = ({ title, kind }: Passage) => {
    const name = folded(title)
    const isNamed = words.every((word) => name.includes(word))
    return (isNamed ? 0 : passageKinds.length) + passageKinds.indexOf(kind)
  }
  return found.toSorted((one, other) => rank(one) - rank(other))
}
