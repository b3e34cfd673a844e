import { inLanguage, type Text } from '../text.ts'

/** Two labels as one, in every language of either: "1 – sehr schlecht", "kalt – warm". */
export function joinedText(one: Text, other: Text): Text {
  return Object.fromEntries(
    Object.keys({ ...one, ...other }).map((language) => [
      language,
      [one, other]
        .map((text) => inLanguage(text, language))
        .filter((words) => words !== '')
        .join(' – '),
    ]),
  )
}
