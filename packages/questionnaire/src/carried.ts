import type { Form, FormEntries } from './answers.ts'
import { fields } from './kinds/forms.ts'
import type { Page, Questionnaire } from './questionnaire.ts'

/*
 * What a citizen has filled in so far travels in the pages themselves, as form entries just as they were typed: who
 * goes back over a number that is none finds it again. What of it is an answer is decided by `fromForm`.
 */

const pagesOfFields = new WeakMap<Questionnaire, ReadonlyMap<string, string>>()

/** The id of the page on which each form field stands. */
function pageOfField(questionnaire: Questionnaire): ReadonlyMap<string, string> {
  const known = pagesOfFields.get(questionnaire)
  if (known !== undefined) return known
  const pages = new Map(
    questionnaire.pages.flatMap((page) =>
      page.questions.flatMap((question) =>
        fields(question).map((field) => [field, page.id] as const),
      ),
    ),
  )
  pagesOfFields.set(questionnaire, pages)
  return pages
}

/** The entries that belong to a field of the questionnaire; a stranger may send any others. */
export function ownEntries(
  questionnaire: Questionnaire,
  entries: Iterable<readonly [string, string]>,
) {
  const known = pageOfField(questionnaire)
  return [...entries].filter(([name]) => known.has(name))
}

/** The entries with those of `page` replaced by what was just filled in there. */
export function withPage(
  questionnaire: Questionnaire,
  carried: FormEntries,
  page: Page,
  form: Form,
): FormEntries {
  const own: (readonly [string, string])[] = []
  for (const question of page.questions) {
    for (const field of fields(question)) {
      for (const value of form.getAll(field)) if (value !== '') own.push([field, value])
    }
  }
  return [...withoutPage(questionnaire, carried, page.id), ...own]
}

/** The entries of all pages but one. */
export function withoutPage(
  questionnaire: Questionnaire,
  carried: FormEntries,
  pageId: string,
): FormEntries {
  const known = pageOfField(questionnaire)
  return carried.filter(([name]) => known.get(name) !== pageId)
}

/** The entries as the text of a hidden field. */
export function carriedText(entries: FormEntries): string {
  let text = ''
  for (const [name, value] of entries) {
    text += `${text === '' ? '' : '&'}${encodeURIComponent(name)}=${encodeURIComponent(value)}`
  }
  return text
}

/** The entries as a form that fills pages. */
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
