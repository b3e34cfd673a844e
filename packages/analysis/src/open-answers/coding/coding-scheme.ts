import type { Text } from '@meinungsbild/questionnaire'

/** One code (Kategorie) that a text may be given. */
export type Code = {
  /** Means the same in every version of the scheme, and never another thing. */
  readonly id: string
  /** German; English where it was given. */
  readonly label: Text
  /** When the code is given and when not. */
  readonly description: string
  readonly example: string
}

/** Codeplan of one question: its codes in the order in which coders see them. */
export type CodingScheme = { readonly version: number; readonly codes: readonly Code[] }

/** More codes nobody keeps in mind. */
export const mostCodes = 50
const longestLabel = 100
const longestWords = 1000

/** A code as it was typed: a new one has no id yet. */
export type TypedCode = Omit<Code, 'id'> & { readonly id: string | undefined }

export type SchemeFlaw = {
  /** Place of the code, from 0. */
  readonly index: number
  readonly code: 'labelMissing' | 'labelDoubled' | 'labelTooLong' | 'wordsTooLong'
}

/** What is wrong with codes as they were typed. */
export function schemeFlaws(codes: readonly TypedCode[]): readonly SchemeFlaw[] {
  const labels = codes.map(({ label }) => (label['de'] ?? '').trim().toLowerCase())
  return codes.flatMap(({ label, description, example }, index): readonly SchemeFlaw[] => {
    const own = labels[index] ?? ''
    if (own === '') return [{ index, code: 'labelMissing' }]
    if (Object.values(label).some((words) => words.length > longestLabel))
      return [{ index, code: 'labelTooLong' }]
    if (labels.indexOf(own) < index) return [{ index, code: 'labelDoubled' }]
    return Math.max(description.length, example.length) > longestWords
      ? [{ index, code: 'wordsTooLong' }]
      : []
  })
}

/**
 * The next scheme after `earlier` ones, the oldest first. An id once given is never given to another code. While nobody
 * has coded, the newest version is written anew; afterwards a change makes a new one.
 */
export function nextScheme(
  earlier: readonly CodingScheme[],
  typed: readonly TypedCode[],
  isCoded: boolean,
): CodingScheme {
  const newest = earlier.at(-1)
  const known = new Set(newest?.codes.map(({ id }) => id))
  let last = Math.max(0, ...earlier.flatMap(({ codes }) => codes.map(({ id }) => numberOf(id))))
  const codes = typed.map((code) => ({
    ...code,
    id: code.id !== undefined && known.has(code.id) ? code.id : `c${(last += 1)}`,
  }))
  const version = newest?.version ?? 0
  return { version: isCoded || version === 0 ? version + 1 : version, codes }
}

function numberOf(id: string): number {
  return Number(id.slice(1))
}
