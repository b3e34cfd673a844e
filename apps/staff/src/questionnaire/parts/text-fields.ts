import type { Form, Language, Text } from '@meinungsbild/questionnaire'

/*
 * A text of the questionnaire in a form: one field per language, `text.de`, `text.en`. Fields are called by their path
 * in the questionnaire, so that a flaw's path leads to the field.
 */

export function textField(name: string, language: Language): string {
  return `${name}.${language}`
}

/** Puts the words in each of the languages into the form. */
export function writeText(
  form: URLSearchParams,
  name: string,
  text: Text | undefined,
  languages: readonly Language[],
): void {
  for (const language of languages) {
    const words = text !== undefined && Object.hasOwn(text, language) ? text[language] : undefined
    form.set(textField(name, language), words ?? '')
  }
}

/** The words typed in; words in languages of which the form has no field stay as they were `before`. */
export function readText(
  form: Form,
  name: string,
  languages: readonly Language[],
  before: Text = {},
): Text {
  const unseen = (language: Language) =>
    !languages.includes(language) || form.get(textField(name, language)) === null
  const aside = Object.entries(before).filter(([language]) => unseen(language))
  const typed = languages.flatMap((language) => {
    const words = line(form, textField(name, language))
    return words === '' ? [] : [[language, words] as const]
  })
  return Object.fromEntries([...typed, ...aside])
}

/** The same, for a text that may be left out: undefined where nothing was typed. */
export function readOptionalText(
  form: Form,
  name: string,
  languages: readonly Language[],
  before?: Text,
): Text | undefined {
  const text = readText(form, name, languages, before)
  return languages.some((language) => Object.hasOwn(text, language)) ? text : undefined
}

/** One field without spaces around it and with line breaks as the questionnaire keeps them. */
export function line(form: Form, name: string): string {
  return (form.get(name) ?? '').replace(/\r\n?/g, '\n').trim()
}
