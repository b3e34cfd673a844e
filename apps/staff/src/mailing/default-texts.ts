import { textsFor, uiLanguage } from '@meinungsbild/design'
import type { NewMailSeries } from '@meinungsbild/storage'
import type { MailTexts } from './mail-texts.ts'
import { mailWords } from './mail-words.texts.ts'

/**
 * The texts that a series begins with: for each language of the survey that the interface has words for. The first language has
 * one in any case, to be translated by hand.
 */
export function defaultTexts(
  { kind, newCode }: Pick<NewMailSeries, 'kind' | 'newCode'>,
  languages: readonly string[],
): MailTexts {
  const known = languages.filter(
    (language, index) => index === 0 || language === uiLanguage(language),
  )
  return Object.fromEntries(
    known.map((language) => {
      const words = textsFor(mailWords, language)
      return [
        language,
        kind === 'invitation'
          ? { subject: words.invitationSubject, body: words.invitationBody }
          : {
              subject: words.reminderSubject,
              body: newCode ? words.newCodeBody : words.reminderBody,
            },
      ]
    }),
  )
}
