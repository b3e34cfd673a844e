import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { assetHref, factsOfMedia, type Asset, type BrowserSurvey } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { asksForToday, isAnsweredInBrowser } from '@meinungsbild/questionnaire'
import { journeyFrame } from '../pages/frame.ts'
import { routes } from '../routes.ts'

/** A survey as browsers fetch it to seal its answers themselves. Its name is made of its contents. */
export type BrowserFile = { readonly name: string; readonly asset: Asset }

/** Undefined where the server must see the answers before they are sealed. `live`: the address of the same for live pages. */
export function browserFile(survey: PublishedSurvey, live: string): BrowserFile | undefined {
  if (!isAnsweredInBrowser(survey.questionnaire)) return undefined
  const body = Buffer.from(JSON.stringify(browserSurvey(survey, live)))
  const asset = { type: 'application/json', body, gzip: gzipSync(body, { level: 9 }) }
  // As hard to guess as a code: a survey by invitation shows its questions to nobody else.
  const name = `${createHash('sha256').update(body).digest('base64url').slice(0, 22)}.json`
  return { name, asset }
}

function browserSurvey(survey: PublishedSurvey, live: string): BrowserSurvey {
  const { id, slug, questionnaireHash, sealing, access } = survey
  const { media, ...questionnaire } = survey.questionnaire
  return {
    id,
    questionnaireHash,
    publicKey: sealing.publicKey,
    questionnaire,
    files: factsOfMedia(media),
    frames: Object.fromEntries(
      questionnaire.languages.map((language) => [language, journeyFrame(survey, language)]),
    ),
    addresses: {
      questions: routes.questions.href(slug),
      urn: routes.urn.href(slug),
      resume: routes.resume.href(slug),
      thanks: routes.thanks.href(slug),
      receipt: routes.receipt.href(slug),
      heads: routes.heads.href(slug),
      media: routes.media.href(slug, ''),
      live,
      proof: access.kind === 'open' ? assetHref('proof-of-work.js') : '',
    },
    dependsOnDay: asksForToday(questionnaire),
  }
}
