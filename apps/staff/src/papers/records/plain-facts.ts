import type { Block } from '@meinungsbild/exchange'
import { plainText } from '../plain-text.ts'
import type { PaperFact } from '../steckbrief.ts'

/** Typed texts as facts; what is empty is left out. */
export function plainFacts(facts: readonly PaperFact[]): Block {
  const filled = facts.filter(({ value }) => value !== '')
  return {
    kind: 'facts',
    facts: filled.map(({ label, value }) => ({ label, value: plainText(value) })),
  }
}
