import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Questionnaire, StableText } from '@meinungsbild/questionnaire'
import { partNames } from '../versions/part-names.texts.ts'
import { textNames, textPlaceTexts } from './text-place.texts.ts'

/** What a text is within its question: "Antwort yes", "Hilfetext". */
export function textLabel({ within }: StableText, language: UiLanguage): string {
  const names: Readonly<Record<string, string>> = {
    ...textsFor(partNames, language),
    ...textsFor(textNames, language),
  }
  // That the words of an answer are its label goes without saying.
  const said = within.length > 1 && within.at(-1) === 'label' ? within.slice(0, -1) : within
  return said
    .map((name) => (Object.hasOwn(names, name) ? names[name] : name))
    .filter((name) => name !== '')
    .join(' ')
}

/** The same with where it stands: "Seite 2, Frage visit: Antwort yes". */
export function textPlace(
  text: StableText,
  { pages }: Questionnaire,
  language: UiLanguage,
): string {
  const texts = textsFor(textPlaceTexts, language)
  const label = textLabel(text, language)
  if (text.page === undefined) return texts.inFrame(label)
  const number = pages.findIndex(({ id }) => id === text.page) + 1
  return text.question === undefined
    ? texts.onPage(number, label)
    : texts.inQuestion(number, text.question, label)
}
