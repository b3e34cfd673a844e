import {
  stableTexts,
  type Language,
  type Questionnaire,
  type StableText,
} from '@meinungsbild/questionnaire'

/** The words of one page, or those around all pages, that somebody has begun to write. */
export type TextPart = {
  /** Undefined: title, introduction, closing words and endings. */
  readonly page: string | undefined
  readonly texts: readonly StableText[]
}

/** The words of the questionnaire in parts as they are translated: first those around the pages, then page by page. */
export function textParts(questionnaire: Questionnaire): readonly TextPart[] {
  const { languages, pages } = questionnaire
  const texts = stableTexts(questionnaire).filter((text) =>
    languages.some((language) => hasWords(text, language)),
  )
  return [undefined, ...pages.map(({ id }) => id)].map((page) => ({
    page,
    texts: texts.filter((text) => text.page === page),
  }))
}

/** What still has to be translated. */
export function missingIn({ texts }: TextPart, language: Language): readonly StableText[] {
  return texts.filter((text) => !hasWords(text, language))
}

export function hasWords({ text }: Pick<StableText, 'text'>, language: Language): boolean {
  return Object.hasOwn(text, language) && (text[language] ?? '').trim() !== ''
}
