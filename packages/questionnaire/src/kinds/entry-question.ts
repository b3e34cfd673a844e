import { rowField } from '../field-names.ts'
import type { Repeat, Repeatable } from '../question.ts'
import type { Kind } from './kind.ts'
import { repeatableKind } from './repeatable-kinds.ts'

/**
 * A question of a repeated group as it stands in the entry with this number, counted from one. Its id is `q.1.sub`, so
 * that its fields come to be called `q.1.sub`, `q.1.sub~special` and so on.
 */
export function entryQuestion(repeat: Repeat, entry: number, nested: Repeatable): Repeatable {
  return { ...nested, id: rowField(rowField(repeat.id, String(entry)), nested.id) }
}

/** One question of one entry. `id` is what it is called in the group. */
type Nested = {
  readonly id: string
  readonly question: Repeatable
  readonly kind: Kind<Repeatable>
}

export function questionsOf(repeat: Repeat, entry: number): readonly Nested[] {
  return repeat.questions.map((nested) => ({
    id: nested.id,
    question: entryQuestion(repeat, entry, nested),
    kind: repeatableKind(nested),
  }))
}

/** The names of the fields of one entry. */
export function entryFields(repeat: Repeat, entry: number): readonly string[] {
  return questionsOf(repeat, entry).flatMap(({ kind, question }) => kind.fields(question))
}
