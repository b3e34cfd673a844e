import { plainLanguageAdvice, type Text } from '@meinungsbild/questionnaire'

const severalInALine: Text = {
  de: 'Leichte Sprache: In einer Zeile stehen mehrere Sätze. Bitte schreiben Sie jede Aussage in eine eigene Zeile.',
  en: 'Easy language: several sentences stand in one line. Please write every statement in a line of its own.',
}

/** What in a text in easy language is not easy to read. Advice, never more: only readers can say. */
export function easyLanguageAdvice(text: string): readonly Text[] {
  const isCrowded = text.split('\n').some((line) => /[.!?]\s+\p{Lu}/u.test(line))
  return [...(isCrowded ? [severalInALine] : []), ...plainLanguageAdvice(text)]
}
