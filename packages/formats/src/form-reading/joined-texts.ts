import type { Text } from '@meinungsbild/questionnaire'

/** Texts after each other in every language that one of them has; undefined if there are none. */
export function joinedTexts(
  texts: readonly (Text | undefined)[],
  separator: string,
): Text | undefined {
  const parts = texts.filter((text) => text !== undefined)
  const languages = new Set(parts.flatMap((part) => Object.keys(part)))
  if (languages.size === 0) return undefined
  return Object.fromEntries(
    [...languages].map((language) => [
      language,
      parts
        .map((part) => part[language] ?? '')
        .filter(Boolean)
        .join(separator),
    ]),
  )
}
