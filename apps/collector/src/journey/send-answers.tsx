import { NoticePage } from '@meinungsbild/design'
import { paceOf, type Step } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { passOpenDoor } from '../open-door/pass-open-door.ts'
import { proofToCarry } from '../open-door/proof-to-carry.ts'
import { showWaiting } from '../open-door/show-waiting.tsx'
import { sendThanks } from '../receipts/send-thanks.tsx'
import { checkAdmission } from './admission-check.ts'
import { finishWithFiles } from './finish-with-files.ts'
import type { JourneyRequest } from './journey-request.ts'
import { ballotOf } from './ballot-of.ts'
import { showQuestionPage } from './show-question-page.tsx'
import { showCodeNeeded } from './show-code-needed.tsx'

/** The one moment at which anything is stored. Thanks are said only when it is on disk. */
export async function sendAnswers(
  c: Context,
  deps: CollectorDeps,
  request: JourneyRequest,
  step: Step & { readonly kind: 'send' },
): Promise<Response> {
  const { prepared, circumstances, id, token } = request
  const { survey } = prepared
  const { language } = circumstances
  const admitted = checkAdmission(prepared, token)
  if (!admitted.ok) return showCodeNeeded(c, survey, language, admitted.admissionUrl)

  const finished = await finishWithFiles(deps, request, step)
  if (finished.kind === 'page') {
    const proof = proofToCarry(deps, request)
    return showQuestionPage(c, { ...finished, prepared, circumstances, id, token, proof })
  }

  const passed = await passOpenDoor(c, deps, request)
  if (passed?.kind === 'wait') return showWaiting(c, request, step, passed)

  const { answers, ending, quotas } = finished.completed
  const pace = passed && paceOf(passed.seconds, step.journey.pages.slice(1))
  const { tokenId, stratum } = admitted
  const cast = { id, answers, ending, quotas, circumstances, token: tokenId, stratum, pace }
  const ballot = ballotOf(prepared, { ...cast, arrival: passed?.arrival })
  const { verdict, leaf } = await deps.box.cast(ballot)
  if (verdict === 'tokenSpent') {
    const notice = { kind: 'alreadyAnswered', contact: survey.authority } as const
    return sendFresh(c, <NoticePage frame={surveyFrame(survey, language)} notice={notice} />, 409)
  }
  // Not by a redirect: the receipt would stand in an address, and addresses stand in logs.
  return sendThanks(c, prepared, language, leaf)
}
