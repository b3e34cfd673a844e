import { CheckPage, EndingPage, NoticePage, type JourneyState } from '@meinungsbild/design'
import { carriedText, takeStep } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { CollectorDeps } from '../collector-deps.ts'
import { journeyFrame, surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { checkAdmission } from './admission-check.ts'
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
  const request = readJourneyRequest(prepared, form, deps)
  if (request.go.kind === 'start') {
    const refused = await refuseAtTheDoor(c, deps, request)
    if (refused !== undefined) return refused
  }
  const { id, token, circumstances } = request
  const { survey } = prepared
  const step = takeStep(request)
  const last = {
    frame: journeyFrame(survey, circumstances.language),
    surveyTitle: survey.questionnaire.title,
    action: routes.questions.href(survey.slug),
  }
  const state = (): JourneyState => ({
    id,
    token,
    seed: String(circumstances.seed),
    carried: carriedText(step.carried),
    onward: step.onward,
  })
  switch (step.kind) {
    case 'send':
      return sendAnswers(c, deps, request, step)
    case 'check':
      return sendFresh(
        c,
        <CheckPage
          {...last}
          journey={step.journey}
          answers={step.journey.answers}
          state={state()}
        />,
      )
    case 'ending':
      return sendFresh(c, <EndingPage {...last} ending={step.ending} state={state()} />)
    case 'page':
      return showQuestionPage(c, { ...step, prepared, circumstances, id, token })
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
  const admitted = await checkAdmission(survey, token)
  if (!admitted.ok) return showCodeNeeded(c, survey, language, admitted.admissionUrl)
  if (admitted.tokenId === undefined || !deps.box.isSpent(survey.id, admitted.tokenId))
    return undefined
  const notice = { kind: 'alreadyAnswered', contact: survey.authority } as const
  return sendFresh(c, <NoticePage frame={surveyFrame(survey, language)} notice={notice} />, 409)
}
