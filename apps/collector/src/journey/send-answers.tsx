import { NoticePage } from '@meinungsbild/design'
import { complete, type Step } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'
import { inLanguageHref, routes } from '../routes.ts'
import { checkAdmission } from './admission-check.ts'
import type { JourneyRequest } from './journey-request.ts'
import { sealBallot } from './seal-ballot.ts'
import { showQuestionPage } from './show-question-page.tsx'
import { showCodeNeeded } from './show-code-needed.tsx'

/** The one moment at which anything is stored. Thanks are said only when it is on disk. */
export async function sendAnswers(
  c: Context,
  deps: CollectorDeps,
  request: JourneyRequest,
  step: Step & { readonly kind: 'send' },
): Promise<Response> {
  const { prepared, questionnaire, circumstances, id, token } = request
  const { survey } = prepared
  const { language } = circumstances
  const admitted = await checkAdmission(survey, token)
  if (!admitted.ok) return showCodeNeeded(c, survey, language, admitted.admissionUrl)

  const completed = complete(questionnaire, step.answers, circumstances)
  if (!completed.ok) {
    const { pageId, problems } = completed
    const shown = step.journey.pages.find(({ page }) => page.id === pageId)
    if (shown === undefined) throw new Error(`complete named a page off the journey: ${pageId}`)
    const { journey, carried } = step
    const own = { id, token, onward: 'check', revealed: [], typed: undefined } as const
    const page = { prepared, circumstances, journey, shown, carried, problems }
    return showQuestionPage(c, { ...page, ...own })
  }

  const { answers, ending, quotas } = completed
  const { tokenId, stratum } = admitted
  const cast = { id, answers, ending, quotas, circumstances, token: tokenId, stratum }
  const ballot = sealBallot(prepared, cast)
  if ((await deps.box.cast(ballot)) === 'tokenSpent') {
    const notice = { kind: 'alreadyAnswered', contact: survey.authority } as const
    return sendFresh(c, <NoticePage frame={surveyFrame(survey, language)} notice={notice} />, 409)
  }
  return c.redirect(inLanguageHref(routes.thanks.href(survey.slug), language), 303)
}
