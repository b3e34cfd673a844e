import { fields, type Form, type FormEntries, type Page } from '@meinungsbild/questionnaire'

/*
 * What a citizen has filled in so far travels in the pages themselves, as form entries just as they were typed: who
 * goes back over a number that is none finds it again. What of it is an answer is decided by the questionnaire core.
 */

/** Reads the hidden field; entries that belong to no field of the questionnaire are dropped. */
export function readCarried(text: string, pageOfField: ReadonlyMap<string, string>): FormEntries {
  if (text === '') return []
  return [...new URLSearchParams(text)].filter(([name]) => pageOfField.has(name))
}

/** The entries with those of `page` replaced by what was just filled in there. */
export function withPage(
  carried: FormEntries,
  page: Page,
  form: Form,
  pageOfField: ReadonlyMap<string, string>,
): FormEntries {
  const own: (readonly [string, string])[] = []
  for (const question of page.questions) {
    for (const field of fields(question)) {
      for (const value of form.getAll(field)) if (value !== '') own.push([field, value])
    }
  }
  return [...withoutPage(carried, page.id, pageOfField), ...own]
}

/** The entries of all pages but one. */
export function withoutPage(
  carried: FormEntries,
  pageId: string,
  pageOfField: ReadonlyMap<string, string>,
): FormEntries {
  return carried.filter(([name]) => pageOfField.get(name) !== pageId)
}

/** The entries as the text of a hidden field, and as a form that fills pages. */
export function carriedText(entries: FormEntries): string {
  let text = ''
  for (const [name, value] of entries) {
    text += `${text === '' ? '' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  }
  return text
}

export function formOf(entries: FormEntries): Form {
  const values = new Map<string, string[]>()
  for (const [name, value] of entries) {
    const present = values.get(name)
    if (present === undefined) values.set(name, [value])
    else present.push(value)
  }
  return {
    get: (name) => values.get(name)?.[0] ?? null,
    getAll: (name) => values.get(name) ?? [],
  }
}
