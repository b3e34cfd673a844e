import { catalogueOf, inLanguage, type Language, type Text } from '../text.ts'

const comments = { de: 'Kommentar', en: 'Comment' }

/** What was chosen and written beside it, a line each. */
export function answerLines(
  label: Text,
  text: string | undefined,
  comment: string | undefined,
  language: Language,
): readonly string[] {
  const words = inLanguage(label, language)
  const chosen = text === undefined ? words : `${words}: ${text}`
  return comment === undefined
    ? [chosen]
    : [chosen, ...`${comments[catalogueOf(language)]}: ${comment}`.split('\n')]
}
