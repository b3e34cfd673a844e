import { ThanksPage } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import type { CollectorDeps } from '../collector-deps.ts'
import { surveyFrame } from '../pages/frame.ts'
import { routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { receiptOf } from './receipt-of.ts'

/** The thanks after sending, with what proves that the answer was taken in. */
export async function thanksWithReceipt(
  deps: CollectorDeps,
  { survey }: PreparedSurvey,
  submission: string,
  language: Language,
) {
  const { title, closing } = survey.questionnaire
  return (
    <ThanksPage
      frame={surveyFrame(survey, language, routes.thanks.href(survey.slug))}
      surveyTitle={title}
      closing={closing}
      receipt={await receiptOf(deps, survey, submission, language)}
    />
  )
}
