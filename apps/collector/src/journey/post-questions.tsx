import { CheckPage, NoticePage } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import type { Form } from '@meinungsbild/questionnaire'
import { checkAdmission } from './admission-check.ts'
import { carriedText } from './carried.ts'
import { readJourneyRequest, type JourneyRequest } from './journey-request.ts'
import { sendAnswers } from './send-answers.tsx'
import { showCodeNeeded } from './show-code-needed.tsx'
import { showQuestionPage } from './show-question-page.tsx'
import { takeStep } from './step.ts'

/** One posted step of a journey through an open field. */
export async function postQuestions(
  c: Context,
  deps: CollectorDeps,
  prepared: PreparedSurvey,
  form: Form,
): Promise<Response> {
  const newId = () => Buffer.from(deps.random(16)).toString('base64url')
  const request = readJourneyRequest(prepared, form, newId)
  if (request.go.kind === 'start') {
    const refused = await refuseAtTheDoor(c, deps, request)
    if (refused !== undefined) return refused
  }
  const { language, id, token } = request
  const step = takeStep(request)
  switch (step.kind) {
    case 'send':
      return sendAnswers(c, deps, request, step)
    case 'check': {
      const { survey } = prepared
      const state = { id, token, carried: carriedText(step.carried), onward: step.onward }
      return sendFresh(
        c,
        <CheckPage
          frame={surveyFrame(survey, language)}
          surveyTitle={survey.questionnaire.title}
          journey={step.journey}
          answers={step.answers}
          action={routes.questions.href(survey.slug)}
          state={state}
        />,
      )
    }
    case 'page': {
      const again =
        step.problems.length + step.revealed.length > 0 && step.shown.page.id === request.page
      const typed = again ? form : undefined
      return showQuestionPage(c, { ...step, prepared, language, id, token, typed })
    }
    default:
      return step satisfies never
  }
}

/** Who comes with a code that does not count any more should learn it before answering, not after. */
async function refuseAtTheDoor(
  c: Context,
  deps: CollectorDeps,
  { prepared, token, language }: JourneyRequest,
): Promise<Response | undefined> {
  const { survey } = prepared
  const admitted = await checkAdmission(survey, token)
  if (!admitted.ok) return showCodeNeeded(c, survey, language, admitted.admissionUrl)
  if (admitted.tokenId === undefined || !deps.box.isSpent(survey.id, admitted.tokenId))
    return undefined
  const notice = { kind: 'alreadyAnswered', contact: survey.authority } as const
  return sendFresh(c, <NoticePage frame={surveyFrame(survey, language)} notice={notice} />, 409)
}
