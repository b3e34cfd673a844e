import { randomBytes } from 'node:crypto'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { unsubscribeToken } from '@meinungsbild/secrecy'
import type { MailSeries, Participant, Survey } from '@meinungsbild/storage'
import type { SendMailOptions } from 'nodemailer'
import { hmacSha256 } from '../hmac-sha256.ts'
import { claimInBrief, privacyPage } from '../privacy-notice/claim-in-brief.ts'
import { publishedClaim } from '../privacy-notice/claim-of.ts'
import { mailComposer, type ComposedMail, type MailPerson } from './compose-mail.ts'
import { mailMessage } from './mail-message.ts'
import { readMailTexts, writtenLanguage } from './mail-texts.ts'
import type { ReadyMail } from './next-batch.ts'
import type { SendingDeps } from './sending-deps.ts'

/** Writes the e-mails of a series, each in its person's language. */
export function seriesWriter(
  deps: SendingDeps,
  survey: Survey,
  published: PublishedSurvey,
  series: MailSeries,
): (mail: ReadyMail) => SendMailOptions {
  const { questionnaire, authority, closes } = published
  const texts = readMailTexts(series.texts)
  const name = authority.name === '' ? deps.configuration.sender.name : authority.name
  const claim = publishedClaim(published)
  const protection = (language: string) => claimInBrief(claim, privacyPage(deps, survey), language)
  const occasion = { title: questionnaire.title, authority: name, closes, protection }
  const composers = new Map<string, (person: MailPerson) => ComposedMail>(
    Object.entries(texts).map(([language, text]) => [
      language,
      mailComposer(text, language, occasion),
    ]),
  )
  const key = Buffer.from(survey.codeHashKey, 'base64url')
  const { publicUrl } = deps.admission
  const entry = new URL(`/zugang/${survey.slug}`, publicUrl).href

  return ({ id, person, code }) => {
    const language = writtenLanguage(texts, questionnaire.languages, person.language)
    const compose = composers.get(language)
    if (compose === undefined) throw new Error(`The series has no text in ${language}.`)
    const token = unsubscribeToken(id, survey.id, key, hmacSha256)
    const unsubscribe = new URL(`/abmelden/${survey.slug}/${token}`, publicUrl).href
    const composed = compose({
      name: fullName(person),
      entry: code === undefined ? entry : `${entry}#${code}`,
      code,
      unsubscribe,
    })
    const tryId = randomBytes(6).toString('hex')
    const date = deps.now()
    return mailMessage(deps.configuration, composed, {
      to: person.email,
      id,
      tryId,
      date,
      unsubscribe,
    })
  }
}

function fullName({ address }: Participant): string {
  const { title, givenNames, familyName } = address
  return [title, givenNames, familyName].filter((part) => part !== '').join(' ')
}
