import type { Language } from '@meinungsbild/questionnaire'

/**
 * Puts words into the form that it did not show, because somebody added a language while it was being filled in.
 * Otherwise the form, shown again, would empty them. Words of a list only where the row still bears the same code.
 */
export function fillUnseen(
  form: URLSearchParams,
  saved: URLSearchParams,
  languages: readonly Language[],
): void {
  for (const [name, value] of saved) {
    if (form.has(name) || !languages.some((language) => name.endsWith(`.${language}`))) continue
    const [, row] = /^((?:options|points|rows)\.\d+)\./.exec(name) ?? []
    const key = row && (row.startsWith('rows') ? `${row}.id` : `${row}.code`)
    if (key === undefined || form.get(key) === saved.get(key)) form.set(name, value)
  }
}
