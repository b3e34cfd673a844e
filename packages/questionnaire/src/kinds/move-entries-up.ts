import type { Form, FormEntries } from '../answers.ts'
import { countField, specialField } from '../field-names.ts'
import type { Repeat } from '../question.ts'
import { entryFields } from './entry-form.ts'
import { shownEntries } from './entry-numbers.ts'

/**
 * What the form says about a repeated group, without the entry `removed` and without blank ones; the later ones move up.
 * Who receives a page does this before anything else. Blank entries do not count: what is the third entry of the page
 * would be the second of the answer, and its problem would be shown in the wrong place.
 */
export function moveEntriesUp(repeat: Repeat, form: Form, removed?: number): FormEntries {
  const moved: (readonly [string, string])[] = []
  let kept = 0
  for (const entry of shownEntries(repeat, form)) {
    const names = entryFields(repeat, kept + 1)
    const own = entryFields(repeat, entry).flatMap((field, index) =>
      filledIn(form, field).map((value) => [names[index] ?? field, value] as const),
    )
    if (own.length === 0 || entry === removed) continue
    moved.push(...own)
    kept += 1
  }
  const box = specialField(repeat.id)
  return [
    ...moved,
    ...(kept === 0 ? [] : [[countField(repeat.id), String(kept)] as const]),
    ...filledIn(form, box).map((value) => [box, value] as const),
  ]
}

function filledIn(form: Form, field: string): readonly string[] {
  return form.getAll(field).filter((value) => value.trim() !== '')
}
