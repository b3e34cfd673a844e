import { NoticePage } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { surveyFrame } from '../pages/frame.ts'
import { sendFresh } from '../pages/fresh-page.ts'

/** No token, or none that the survey's admission has signed: back to the door. */
export function showCodeNeeded(
  c: Context,
  survey: PublishedSurvey,
  language: Language,
  admissionHref: string,
): Response {
  const notice = { kind: 'codeNeeded', admissionHref } as const
  return sendFresh(c, <NoticePage frame={surveyFrame(survey, language)} notice={notice} />, 403)
}
