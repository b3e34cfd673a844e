import type { Language, Text } from '@meinungsbild/questionnaire'
import { element, type Attributes, type Xml } from '../xml/element.ts'

/** The element once for each language that has words for it, in the order of the study's languages. */
export type InEachLanguage = (
  name: string,
  text: Text | undefined,
  attributes?: Attributes,
) => readonly Xml[]

export function inEachOf(languages: readonly Language[]): InEachLanguage {
  return (name, text = {}, attributes = {}) =>
    languages.flatMap((language) => {
      const words = (Object.hasOwn(text, language) ? text[language] : undefined) ?? ''
      return words.trim() === ''
        ? []
        : [element(name, { 'xml:lang': language, ...attributes }, words)]
    })
}
