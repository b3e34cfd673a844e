import { renderPage, ThanksPage, wordsOfReceipt } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import type { CollectorDeps } from '../collector-deps.ts'
import { slottedPage } from '../pages/slots.ts'
import { surveyFrame } from '../pages/frame.ts'
import { sendFilled, sendFresh } from '../pages/fresh-page.ts'
import { routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { receiptOf } from './receipt-of.ts'

/** Says thanks after sending, with what proves that the answer was taken in. */
export async function sendThanks(
  c: Context,
  deps: CollectorDeps,
  { survey, templates }: PreparedSurvey,
  submission: string,
  language: Language,
): Promise<Response> {
  const receipt = await receiptOf(deps, survey, submission, language)
  const { title, closing } = survey.questionnaire
  const page = (
    <ThanksPage
      frame={surveyFrame(survey, language, routes.thanks.href(survey.slug))}
      surveyTitle={title}
      closing={closing}
      receipt={receipt}
    />
  )
  if (receipt === undefined) return sendFresh(c, page)
  const { kind, words } = wordsOfReceipt(receipt.receipt)
  const template = templates.find(`thanks ${language} ${kind}`, () =>
    slottedPage(renderPage(page), words),
  )
  return template === undefined ? sendFresh(c, page) : sendFilled(c, template.fill(words))
}
