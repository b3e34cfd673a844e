import type { Form, FormEntries } from '../answers.ts'
import { parseForm } from '../form-text.ts'

/** The form that a browser would send with these entries, by way of its text as in real life. */
export function formOf(entries: FormEntries): Form {
  return parseForm(
    entries
      .map((entry) => entry.map((part) => encodeURIComponent(part.toWellFormed())).join('='))
      .join('&'),
  )
}
