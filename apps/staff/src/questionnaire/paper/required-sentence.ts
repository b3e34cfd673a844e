import { numbersInWords } from './numbers-in-words.ts'
import type { Sheet } from './sheet.ts'

/** Which questions must be answered, in one sentence for the beginning of the paper. */
export function requiredSentence({ numbered, words }: Sheet): string {
  const places = numbered.flatMap(({ question }, index) =>
    question.required === true ? [index + 1] : [],
  )
  if (places.length === 0) return words.requiredNone
  if (places.length === numbered.length) return words.requiredAll
  const [only] = places
  return places.length === 1 && only !== undefined
    ? words.requiredOne(String(only))
    : words.requiredSome(numbersInWords(places, words))
}
