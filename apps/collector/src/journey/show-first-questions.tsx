import { firstStep, type Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { inLanguageHref, routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { germanDay } from './german-day.ts'
import { newId } from './journey-request.ts'
import { linkedValues } from './linked-values.ts'
import { newSeed } from './seed.ts'
import { showQuestionPage } from './show-question-page.tsx'

/** The first page of questions where it is not the same for everybody: an order by lot, a value from the link. */
export async function showFirstQuestions(
  c: Context,
  deps: CollectorDeps,
  prepared: PreparedSurvey,
  language: Language,
): Promise<Response> {
  const { survey } = prepared
  const { questionnaire } = survey
  const circumstances = {
    seed: newSeed(deps.random),
    today: germanDay(deps.now()),
    language,
    fullQuotas: await deps.box.fullQuotas(survey.id, questionnaire.quotas ?? []),
  }
  const step = firstStep(questionnaire, circumstances, linkedValues(survey, c.req.query()))
  if (step.kind !== 'page')
    return c.redirect(inLanguageHref(routes.start.href(survey.slug), language), 303)
  const own = { prepared, circumstances, id: newId(deps.random), token: '', proof: undefined }
  return showQuestionPage(c, { ...step, ...own })
}
