import { textsFor, type UiLanguage } from '@meinungsbild/design'
import { inLanguage, textsIn, type ChangedPart } from '@meinungsbild/questionnaire'
import { partNames } from '../versions/part-names.texts.ts'

/** The place of a changed part: "Antwort divers". */
export function partPlace({ path }: Pick<ChangedPart, 'path'>, language: UiLanguage): string {
  const names = textsFor(partNames, language)
  return path
    .split('.')
    .map((key) => (Object.hasOwn(names, key) ? names[key] : key))
    .join(' ')
}

/** What stood or stands there; of a whole answer or row its words. Empty if there was nothing. */
export function partValue(value: ChangedPart['before'], language: UiLanguage): string {
  if (typeof value !== 'string' || !/^[{[]/.test(value)) return String(value ?? '')
  const words = textsIn({ whole: parsed(value) }).map(({ text }) => inLanguage(text, language))
  return words.length === 0 ? value : words.join(', ')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
