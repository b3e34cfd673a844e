import type { Language, Questionnaire } from '@meinungsbild/questionnaire'
import { signLanguageIn } from '../page/page-fields.ts'
import type { FormReading } from '../parts/form-reading.ts'
import { readOptionalText, readText, writeText } from '../parts/text-fields.ts'

/** The languages that are offered; others come with an imported file. */
export const commonLanguages: readonly Language[] = [
  'de',
  'en',
  'de-x-ls',
  'ar',
  'fa',
  'fr',
  'it',
  'pl',
  'ro',
  'ru',
  'tr',
  'uk',
]

export function offeredLanguages({ languages }: Questionnaire): readonly Language[] {
  return [...new Set([...languages, ...commonLanguages])]
}

/** Title, languages, introduction and closing words as the form shows them. */
export function settingsFields(questionnaire: Questionnaire): URLSearchParams {
  const { languages, title, introduction, closing } = questionnaire
  const form = new URLSearchParams({ mainLanguage: languages[0] })
  for (const language of languages) form.append('languages', language)
  writeText(form, 'title', title, languages)
  writeText(form, 'introduction', introduction, languages)
  writeText(form, 'closing', closing, languages)
  return form
}

/** Words in a language that is laid aside stay, in case it comes back. */
export function readSettings(reading: FormReading, before: Questionnaire): Questionnaire {
  const { form } = reading
  const offered = offeredLanguages(before)
  const main = offered.find((language) => language === form.get('mainLanguage'))
  const first = main ?? before.languages[0]
  const chosen = form.getAll('languages')
  const others = offered.filter((language) => language !== first && chosen.includes(language))
  const { languages, introduction: _, closing: _closing, signLanguage: _videos, ...kept } = before
  const signLanguage = signLanguageIn(reading, before)
  const introduction = readOptionalText(form, 'introduction', languages, before.introduction)
  const closing = readOptionalText(form, 'closing', languages, before.closing)
  return {
    ...kept,
    languages: [first, ...others],
    title: readText(form, 'title', languages, before.title),
    ...(introduction && { introduction }),
    ...(closing && { closing }),
    ...(signLanguage && { signLanguage }),
  }
}
