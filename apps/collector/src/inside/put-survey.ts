import { createHash } from 'node:crypto'
import { openSigned, parsePublishedSurvey, questionnaireHash } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import { answerSealer } from '../ballot-box/answer-sealer.ts'
import type { CollectorDeps } from '../collector-deps.ts'
import { tokenCheck } from '../journey/token-check.ts'
import { readSigned } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

/** Publishes a survey, or moves the window of one that is published. */
export async function putSurvey(c: Context<InsideEnv>, deps: CollectorDeps): Promise<Response> {
  const signed = readSigned(c.get('body'))
  if (signed === undefined) return refuse(c, 400, 'document: not a signed document')
  const opened = openSigned(signed, deps.verify)
  if (!opened.ok) return refuse(c, 400, opened.flaw)
  const parsed = parsePublishedSurvey(opened.value)
  if (!parsed.ok) return refuse(c, 400, parsed.flaw)
  const survey = parsed.value
  if (survey.id !== c.req.param('id')) return refuse(c, 400, 'id: not that of the address')
  if (questionnaireHash(survey.questionnaire, sha256Hex) !== survey.questionnaireHash)
    return refuse(c, 400, 'questionnaireHash: not that of the questionnaire')
  if (!succeeds(() => answerSealer(survey)))
    return refuse(c, 400, 'sealing.publicKey: not a point on P-256')
  if (!succeeds(() => tokenCheck(survey.access)))
    return refuse(c, 400, 'access.admissionKeys: not public keys (SPKI)')

  const put = await deps.shelf.putSurvey(survey, signed)
  if (put.ok) return c.json({ ok: true })
  switch (put.code) {
    case 'immutable':
      return refuse(c, 409, 'document: only opens and closes of a published survey may change')
    case 'slugTaken':
      return refuse(c, 409, 'slug: in use by another survey')
    default:
      return put.code satisfies never
  }
}

function refuse(c: Context, status: 400 | 409, error: string): Response {
  return c.json({ error }, status)
}

function succeeds(readKey: () => unknown): boolean {
  try {
    readKey()
    return true
  } catch {
    return false
  }
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
