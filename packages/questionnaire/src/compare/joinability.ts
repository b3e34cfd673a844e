import type { Questionnaire } from '../questionnaire.ts'
import type { Text } from '../text.ts'
import type { Variable } from '../variable.ts'
import { variables } from '../variables.ts'

/**
 * Whether the answers to one variable of two versions, or of two waves, can be put into one column.
 *
 * - `same`: asked with the same words and the same answers;
 * - `reworded`: the same answers, but other words: they can be joined, and the trend may break here;
 * - `extended`: answers were added at the newer side; the old ones mean the same;
 * - `broken`: another kind of answer, answers missing, or a scale with other values: not to be joined;
 * - `added`, `gone`: only one of the two has it.
 */
export type Joinability = 'same' | 'reworded' | 'extended' | 'broken' | 'added' | 'gone'

export type JoinedVariable = {
  readonly id: string
  readonly question: string
  readonly joinability: Joinability
}

/** Judges every variable of both versions, in the order of the newer one; those that are gone come last. */
export function joinVariables(
  older: Questionnaire,
  newer: Questionnaire,
): readonly JoinedVariable[] {
  const before = new Map(variables(older).map((variable) => [variable.id, variable]))
  const now = variables(newer)
  const kept = now.map((variable) => {
    const old = before.get(variable.id)
    const joinability = old === undefined ? 'added' : judge(old, variable)
    return { id: variable.id, question: variable.question, joinability }
  })
  const there = new Set(now.map(({ id }) => id))
  const gone = [...before.values()]
    .filter(({ id }) => !there.has(id))
    .map(({ id, question }) => ({ id, question, joinability: 'gone' as const }))
  return [...kept, ...gone]
}

function judge(older: Variable, newer: Variable): Joinability {
  if (older.measure !== newer.measure) return 'broken'
  const codes = new Map(newer.categories.map((category) => [category.code, category]))
  for (const { code, value } of older.categories) {
    const now = codes.get(code)
    if (now === undefined || now.value !== value) return 'broken'
  }
  const isScale = older.measure === 'ordinal'
  const isExtended = newer.categories.length > older.categories.length
  // A scale with one step more is another scale: its steps no longer mean what they meant.
  if (isExtended && isScale) return 'broken'
  if (isReworded(older, newer)) return 'reworded'
  return isExtended ? 'extended' : 'same'
}

function isReworded(older: Variable, newer: Variable): boolean {
  const labels = new Map(newer.categories.map(({ code, label }) => [code, label]))
  return (
    differ(older.text, newer.text) ||
    differ(older.rowLabel, newer.rowLabel) ||
    differ(older.columnLabel, newer.columnLabel) ||
    older.categories.some(({ code, label }) => differ(label, labels.get(code)))
  )
}

/** A language that was added or dropped changes no wording. */
function differ(older: Text | undefined, newer: Text | undefined): boolean {
  if (older === undefined || newer === undefined) return older !== newer
  return Object.entries(older).some(
    ([language, words]) =>
      Object.hasOwn(newer, language) && squeezed(newer[language] ?? '') !== squeezed(words),
  )
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, ' ').trim()
}
