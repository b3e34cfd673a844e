/** A language of the survey as a BCP 47 tag: `de`, `en`, `de-x-ls` for Leichte Sprache. */
export type Language = string

/** The same words in several languages. Which ones must be present is said by `Questionnaire.languages`. */
export type Text = Readonly<Record<Language, string>>

/**
 * The words in `language`; if they are missing, those of the catalogue that speaks to its readers, as with our own
 * labels such as "ja"; else those of the first language that has any. A survey with missing translations cannot be
 * released (see `lint`), so what an author wrote falls back in drafts only.
 * `language` may come from a form: any string is harmless.
 */
export function inLanguage(text: Text, language: Language): string {
  if (Object.hasOwn(text, language)) return text[language] ?? ''
  const ours = catalogueOf(language)
  return (Object.hasOwn(text, ours) ? text[ours] : Object.values(text)[0]) ?? ''
}

/** Which of our own two catalogues speaks to a reader of `language`: German for every German, English otherwise. */
export function catalogueOf(language: Language): 'de' | 'en' {
  return language === 'de' || language.startsWith('de-') ? 'de' : 'en'
}
