import type { Form } from './answers.ts'
import { countField } from './field-names.ts'
import type { Go } from './go.ts'
import { fields } from './kinds/forms.ts'
import { moveEntriesUp } from './kinds/move-entries-up.ts'
import { shownRows } from './kinds/table-rows.ts'
import { shownEntries } from './kinds/entry-numbers.ts'
import type { Page } from './questionnaire.ts'

/** The form of a page with the entries of its repeated groups moved up, and without the one that was removed. */
export function movedUp(page: Page, form: Form, go: Go): Form {
  const moved = page.questions.flatMap((question) => {
    if (question.kind !== 'repeat') return []
    const removed = go.kind === 'remove' && go.question === question.id ? go.entry : undefined
    return [{ own: fields(question), entries: moveEntriesUp(question, form, removed) }]
  })
  if (moved.length === 0) return form
  const replaced = new Map<string, readonly string[]>(
    moved.flatMap(({ own }) => own.map((field) => [field, []] as const)),
  )
  for (const [name, value] of moved.flatMap(({ entries }) => entries)) {
    replaced.set(name, [...(replaced.get(name) ?? []), value])
  }
  return withValues(form, replaced)
}

/** The form as if it had shown one entry, or one added row, more. */
export function withOneMore(page: Page, form: Form, id: string): Form {
  const question = page.questions.find((own) => own.id === id)
  if (question?.kind !== 'repeat' && question?.kind !== 'table') return form
  const shown =
    question.kind === 'repeat' ? shownEntries(question, form) : shownRows(question, form)
  return withValues(form, new Map([[countField(id), [String(shown.length + 1)]]]))
}

function withValues(form: Form, values: ReadonlyMap<string, readonly string[]>): Form {
  const getAll = (name: string) => values.get(name) ?? form.getAll(name)
  return { get: (name) => (values.has(name) ? (getAll(name)[0] ?? null) : form.get(name)), getAll }
}
