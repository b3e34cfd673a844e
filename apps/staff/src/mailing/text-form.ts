import type { FormError } from '@meinungsbild/design'
import { flawsOf, type MailText, type MailTexts, type TextFlaw } from './mail-texts.ts'
import type { seriesTexts } from './series.texts.ts'

type Words = (typeof seriesTexts)['de']

/** The texts as they stand in the form, by language; a language in which nothing was written is left out. */
export function textsFrom(form: URLSearchParams, languages: readonly string[]): MailTexts {
  const field = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()
  const written = languages.map((language): [string, MailText] => [
    language,
    {
      subject: field(`subject-${language}`).replaceAll(/\s+/g, ' '),
      body: field(`body-${language}`),
    },
  ])
  return Object.fromEntries(
    written.filter(([, { subject, body }], index) => index === 0 || subject !== '' || body !== ''),
  )
}

/** What is wrong with them, each at its field. */
export function textErrors(texts: MailTexts, words: Words): readonly FormError[] {
  return Object.entries(texts).flatMap(([language, text]) =>
    flawsOf(text).map((flaw) => ({
      field: `${flaw.part}-${language}`,
      message: sentence(flaw, words),
    })),
  )
}

function sentence({ code, detail }: TextFlaw, words: Words): string {
  return code === 'unknownField' ? words.unknownField(detail) : words[code]
}
