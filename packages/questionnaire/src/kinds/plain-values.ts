import type { Answer } from '../answers.ts'
import type { Filled } from './several-fields.ts'

/*
 * Answers that hold plain texts or numbers by row. Entries, not assignments: a row may be called `__proto__`.
 */

export function packTexts(filled: Filled): Answer {
  const values = [...filled].flatMap(([row, own]) =>
    own.kind === 'text' ? [[row, own.value] as const] : [],
  )
  return { kind: 'texts', values: Object.fromEntries(values) }
}

export function unpackTexts(answer: Answer): Filled | undefined {
  if (answer.kind !== 'texts') return undefined
  return new Map(
    Object.entries(answer.values).map(([row, value]) => [row, { kind: 'text', value }]),
  )
}

export function packNumbers(filled: Filled): Answer {
  const values = [...filled].flatMap(([row, own]) =>
    own.kind === 'number' ? [[row, own.value] as const] : [],
  )
  return { kind: 'numbers', values: Object.fromEntries(values) }
}

export function unpackNumbers(answer: Answer): Filled | undefined {
  if (answer.kind !== 'numbers') return undefined
  return new Map(
    Object.entries(answer.values).map(([row, value]) => [row, { kind: 'number', value }]),
  )
}
