import { randomBytes } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { sealAnswer } from '@meinungsbild/secrecy'
import { get, openSurvey, type Step } from '../exchanges.ts'
import { raw } from '../record.ts'

const urn = `${openSurvey}/urne`

/** As the answers of `survey.ts` have before they are sealed. */
const answerBytes = 900

/**
 * A whole participation whose answers the browser seals: start page, first page, the survey as a file, and twice the urn, which is asked
 * first. The survey must be published at `origin`.
 */
export async function sealedParticipation(
  origin: string,
  survey: PublishedSurvey,
): Promise<readonly Step[]> {
  const page = await raw(origin, 'GET', `${openSurvey}/fragen`)
  const html = gunzipSync(page.bytes).toString()
  const file = /\/befragung\/bench\/fragebogen\/[\w-]+\.json/.exec(html)?.[0]
  if (file === undefined) throw new Error('The first page names no survey for browsers.')
  const { questionnaireHash } = survey
  const ask = post({ id: '{id}', questionnaireHash })
  return [
    get(openSurvey),
    get(`${openSurvey}/fragen`),
    get(file),
    ask,
    ...(await sealedSending(survey)),
  ]
}

/**
 * The last of these requests alone. The collector cannot tell one sealed answer from another, so one serves for all citizens, each under
 * an id of its own.
 */
export async function sealedSending(survey: PublishedSurvey): Promise<readonly Step[]> {
  const { id: surveyId, questionnaireHash, sealing } = survey
  const sealed = await sealAnswer({
    surveyId,
    questionnaireHash,
    submissionId: randomBytes(16).toString('base64url'),
    publicKey: sealing.publicKey,
    plaintext: randomBytes(answerBytes),
  })
  const day = new Date().toISOString().slice(0, 10)
  return [post({ id: '{id}', questionnaireHash, day, sealed })]
}

function post(content: object): Step {
  const type = 'application/json'
  return { method: 'POST', path: urn, body: JSON.stringify(content), type, expected: 200 }
}
