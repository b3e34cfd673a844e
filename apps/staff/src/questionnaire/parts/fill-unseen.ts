import type { Language } from '@meinungsbild/questionnaire'

/**
 * Puts words into the form that it did not show, because somebody added a language while it was being filled in.
 * Otherwise the form, shown again, would empty them. Words of a list only where the row is still the same.
 */
export function fillUnseen(
  form: URLSearchParams,
  saved: URLSearchParams,
  languages: readonly Language[],
): void {
  for (const [name, value] of saved) {
    if (form.has(name) || !languages.some((language) => name.endsWith(`.${language}`))) continue
    const was = `${/^(.*\.\d+)\./.exec(name)?.[1] ?? ''}.was`
    if (form.get(was) === saved.get(was)) form.set(name, value)
  }
}
