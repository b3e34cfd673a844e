import type { PaperFact } from './steckbrief.ts'

/**
 * The lines of a written Steckbrief that say "Label: value" (also as list items, the label bold) as facts, and what else
 * stands there as the rest. A label without a value is left out.
 */
export function profileFacts(text: string): {
  readonly facts: readonly PaperFact[]
  readonly rest: string
} {
  const lines = text
    .split('\n')
    .filter((line) => !isUnfilled(line))
    .map((line) => ({ line, fact: factIn(line) }))
  return {
    facts: lines.flatMap(({ fact }) => fact ?? []),
    rest: lines
      .flatMap(({ line, fact }) => (fact === undefined ? [line] : []))
      .join('\n')
      .trim(),
  }
}

function factIn(line: string): PaperFact | undefined {
  const found = /^\s*(?:[-*]\s+)?(?:\*\*)?([^:*]{1,40}?)(?::\*\*|\*\*:|:)\s+(\S.*)$/.exec(line)
  const [, label, value] = found ?? []
  return label === undefined || value === undefined ? undefined : { label, value }
}

/** A label of the template that nobody has filled in: "Nutzen:". */
function isUnfilled(line: string): boolean {
  return /^\s*(?:[-*]\s+)?(?:\*\*)?[^:*]{1,40}(?::\*\*|\*\*:|:)\s*$/.test(line)
}
