import { NoticePage, stateAfter, StepPage } from '@meinungsbild/design'
import { takeStep } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { checkAdmission } from './admission-check.ts'
import { proofToCarry } from '../open-door/proof-to-carry.ts'
import { readJourneyRequest, type JourneyRequest } from './journey-request.ts'
import { sendAnswers } from './send-answers.tsx'
import { showCodeNeeded } from './show-code-needed.tsx'
import { showQuestionPage } from './show-question-page.tsx'
import { takeFiles, type Posted } from './take-files.ts'

/** One posted step of a journey through an open field. */
export async function postQuestions(
  c: Context,
  deps: CollectorDeps,
  prepared: PreparedSurvey,
  posted: Posted,
): Promise<Response> {
  const form = await takeFiles(prepared, posted, deps)
  if (form === 'full') throw new HTTPException(503)
  const request = await readJourneyRequest(prepared, form, deps)
  if (request.go.kind === 'start') {
    const refused = await refuseAtTheDoor(c, deps, request)
    if (refused !== undefined) return refused
  }
  const { id, token, circumstances } = request
  const proof = proofToCarry(deps, request)
  const step = takeStep(request)
  switch (step.kind) {
    case 'send':
      return sendAnswers(c, deps, request, step)
    case 'page':
      return showQuestionPage(c, { ...step, prepared, circumstances, id, token, proof })
    case 'check':
    case 'ending': {
      const { journeys } = prepared
      const state = stateAfter(step, journeys.questionnaire, circumstances, { id, token, proof })
      return sendFresh(c, <StepPage survey={journeys} {...{ circumstances, step, state }} />)
    }
    default:
      return step satisfies never
  }
}

/** Who comes with a code that does not count any more should learn it before answering, not after. */
async function refuseAtTheDoor(
  c: Context,
  deps: CollectorDeps,
  { prepared, token, circumstances: { language } }: JourneyRequest,
): Promise<Response | undefined> {
  const { survey } = prepared
  const admitted = checkAdmission(prepared, token)
  if (!admitted.ok) return showCodeNeeded(c, survey, language, admitted.admissionUrl)
  if (admitted.tokenId === undefined) return undefined
  if (!(await deps.box.isSpent(survey.id, admitted.tokenId))) return undefined
  const notice = { kind: 'alreadyAnswered', contact: survey.authority } as const
  return sendFresh(c, <NoticePage frame={surveyFrame(survey, language)} notice={notice} />, 409)
}
