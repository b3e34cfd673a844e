import { isOperator } from './operators.ts'

/** The words that stand for a value. */
export const literals: ReadonlyMap<string, boolean | null> = new Map(
  Object.entries({ true: true, false: false, empty: null }),
)

/** Whether a word means something in the language, so that as the name of a question it stands in backticks. */
export function isKeyword(word: string): boolean {
  return isOperator(word) || word === 'not' || literals.has(word)
}
