import { rowField } from '../field-names.ts'
import type { Repeat, Repeatable } from '../question.ts'

/**
 * A question of a repeated group as it stands in the entry with this number, counted from one. Its id is `q.1.sub`, so
 * that its fields come to be called `q.1.sub`, `q.1.sub~special` and so on.
 */
export function entryQuestion(repeat: Repeat, entry: number, nested: Repeatable): Repeatable {
  return { ...nested, id: rowField(rowField(repeat.id, String(entry)), nested.id) }
}

/** One question of one entry. `id` is what it is called in the group. */
type Nested = { readonly id: string; readonly question: Repeatable }

export function questionsOf(repeat: Repeat, entry: number): readonly Nested[] {
  return repeat.questions.map((nested) => ({
    id: nested.id,
    question: entryQuestion(repeat, entry, nested),
  }))
}

/** The field at which an entry begins; undefined if nothing is asked in it. */
export function beginOfEntry(repeat: Repeat, entry: number): string | undefined {
  // Every question that may stand in a group begins with the field that bears its own name.
  return questionsOf(repeat, entry)[0]?.question.id
}
