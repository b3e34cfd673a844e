import {
  mapTexts,
  type Form,
  type Language,
  type Questionnaire,
  type StableText,
} from '@meinungsbild/questionnaire'
import { line } from '../parts/text-fields.ts'

/** The field with the translation of a text; it bears the text's stable name, so that nothing moved meets other words. */
export function wordsField({ id }: Pick<StableText, 'id'>): string {
  return `words.${id}`
}

/** The form as it is saved. */
export function translatedWords(texts: readonly StableText[], language: Language): URLSearchParams {
  return new URLSearchParams(texts.map((own) => [wordsField(own), own.text[language] ?? '']))
}

/** The questionnaire with what was typed. An empty field takes the words away; what the form did not show stays. */
export function withTranslatedWords(
  questionnaire: Questionnaire,
  texts: readonly StableText[],
  language: Language,
  form: Form,
): Questionnaire {
  const fieldAt = new Map(texts.map((own) => [own.path, wordsField(own)]))
  return mapTexts(questionnaire, (text, path) => {
    const field = fieldAt.get(path)
    if (field === undefined || form.get(field) === null) return text
    const words = line(form, field)
    if (words === (text[language] ?? '')) return text
    const { [language]: _before, ...others } = text
    return words === '' ? others : { ...text, [language]: words }
  })
}
