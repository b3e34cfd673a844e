import { redactedParts } from '@meinungsbild/analysis'
import { folded } from '@meinungsbild/participants'

/** Whether a redacted text holds all words, whole or as parts of others; what was blacked out is not looked at. */
export function holdsAll(text: string, words: readonly string[]): boolean {
  const written = redactedParts(text).flatMap((part) => (part.kind === 'text' ? [part.text] : []))
  const all = written.map(folded).join('\n')
  return words.every((word) => all.includes(word))
}
