import { mapTexts, type Language, type Questionnaire } from '@meinungsbild/questionnaire'

/** A tag after BCP 47 as a questionnaire takes it: `tr`, `de-x-ls`, `zh-Hant`. */
export function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(text)
}

/** One language more; words that were kept from an earlier time are there again. */
export function withLanguage(questionnaire: Questionnaire, language: Language): Questionnaire {
  const { languages } = questionnaire
  return languages.includes(language)
    ? questionnaire
    : { ...questionnaire, languages: [...languages, language] }
}

/**
 * Without one of the languages; the main language stays. Its words are laid aside with the questionnaire, in case it comes
 * back, unless they shall go (`forget`).
 */
export function withoutLanguage(
  questionnaire: Questionnaire,
  language: Language,
  { forget }: { readonly forget: boolean },
): Questionnaire {
  const [main, ...others] = questionnaire.languages
  if (!others.includes(language)) return questionnaire
  const rest: Questionnaire = {
    ...questionnaire,
    languages: [main, ...others.filter((own) => own !== language)],
  }
  return forget ? mapTexts(rest, ({ [language]: _gone, ...words }) => words) : rest
}
