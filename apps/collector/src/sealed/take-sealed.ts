import type { CitizenNotice, UrnAnswer } from '@meinungsbild/design'
import { sealedSize } from '@meinungsbild/secrecy'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { checkAdmission } from '../journey/admission-check.ts'
import { germanDay } from '../journey/german-day.ts'
import { passOpenDoor } from '../open-door/pass-open-door.ts'
import { proofToCarry } from '../open-door/proof-to-carry.ts'
import { send } from '../requests/security-headers.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { readSealed } from './read-sealed.ts'

/** The largest size class that is taken: as much as a form may hold. */
const largestClass = 256 * 1024

/**
 * Takes answers that a browser has sealed. Nobody here can tell what they say, not even whether they are answers: that is
 * judged where they are opened. Whoever may send, and how often, is decided as for answers that the server seals.
 */
export async function takeSealed(
  c: Context,
  deps: CollectorDeps,
  prepared: PreparedSurvey,
): Promise<Response> {
  const { survey, inBrowser, journeys } = prepared
  const posted = await readSealed(c, survey.id)
  // Answers that only the server may seal would get round the quotas here.
  if (posted === undefined || inBrowser === undefined) return refuseSealed(c, { kind: 'notAForm' })
  const { id, token, sealed, proof } = posted
  const admitted = checkAdmission(prepared, token)
  if (!admitted.ok)
    return refuseSealed(c, { kind: 'codeNeeded', admissionHref: admitted.admissionUrl })
  const { tokenId, stratum } = admitted
  const request = { prepared, id, proof }
  if (sealed === undefined) {
    if (tokenId !== undefined && (await deps.box.isSpent(survey.id, tokenId)))
      return refuseSealed(c, { kind: 'alreadyAnswered', contact: survey.authority })
    return answer(c, { kind: 'ready', challenge: proofToCarry(deps, request)?.challenge })
  }

  const size = sealedSize(sealed, largestClass)
  if (size !== 'ok' || posted.questionnaireHash !== survey.questionnaireHash)
    return refuseSealed(c, { kind: size === 'tooLarge' ? 'tooLarge' : 'notAForm' })
  const day = germanDay(deps.now())
  if (journeys.dependsOnDay && posted.day !== day)
    return answer(c, { kind: 'otherDay', today: day })
  const passed = await passOpenDoor(c, deps, request)
  if (passed?.kind === 'wait') return answer(c, passed)

  const { id: surveyId, questionnaireHash } = survey
  const ballot = { id, surveyId, questionnaireHash, day, stratum, sealed, token: tokenId }
  const { verdict, leaf } = await deps.box.cast({
    ...ballot,
    quotas: [],
    files: [],
    arrival: passed?.arrival,
  })
  if (verdict === 'tokenSpent')
    return refuseSealed(c, { kind: 'alreadyAnswered', contact: survey.authority })
  return answer(c, { kind: 'kept', receipt: leaf ?? '' })
}

/** Says why it does not go on, in the words that the script makes a page of. */
export function refuseSealed(c: Context, notice: CitizenNotice): Response {
  return answer(c, { kind: 'refused', notice })
}

function answer(c: Context, said: UrnAnswer): Response {
  const headers = { 'content-type': 'application/json', 'cache-control': 'no-store' }
  return send(c, JSON.stringify(said), { headers })
}
