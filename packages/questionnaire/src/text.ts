/** A language of the survey as a BCP 47 tag: `de`, `en`, `de-x-ls` for Leichte Sprache. */
export type Language = string

/** The same words in several languages. Which ones must be present is said by `Questionnaire.languages`. */
export type Text = Readonly<Record<Language, string>>

/**
 * The words in `language`; if they are missing, those of the first language that has any.
 * A survey with missing translations cannot be released (see `lint`), so this fallback serves drafts only.
 */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? Object.values(text)[0] ?? ''
}
