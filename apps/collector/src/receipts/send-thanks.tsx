import { renderPage, ThanksPage, wordsOfReceipt } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { surveyFrame } from '../pages/frame.ts'
import { sendFilled, sendFresh } from '../pages/fresh-page.ts'
import { slottedPage } from '../pages/slots.ts'
import { inLanguageHref, routes } from '../routes.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'

/** Says thanks after sending, with what proves that the answer was taken in: its leaf in the tree of receipts, where there is one. */
export function sendThanks(
  c: Context,
  prepared: PreparedSurvey,
  language: Language,
  leaf: string | undefined,
): Response {
  if (leaf === undefined) return sendFresh(c, thanksPage(prepared, language, leaf))
  const { kind, words } = wordsOfReceipt(leaf)
  const template = prepared.templates.find(`thanks ${language} ${kind}`, () =>
    slottedPage(renderPage(thanksPage(prepared, language, leaf)), words),
  )
  return template === undefined
    ? sendFresh(c, thanksPage(prepared, language, leaf))
    : sendFilled(c, template.fill(words))
}

function thanksPage({ survey }: PreparedSurvey, language: Language, leaf: string | undefined) {
  const { slug, questionnaire } = survey
  const places = {
    checkHref: inLanguageHref(routes.receipt.href(slug), language),
    headsHref: inLanguageHref(routes.heads.href(slug), language),
  }
  return (
    <ThanksPage
      frame={surveyFrame(survey, language, routes.thanks.href(slug))}
      surveyTitle={questionnaire.title}
      closing={questionnaire.closing}
      receipt={leaf === undefined ? undefined : { receipt: leaf, ...places }}
    />
  )
}
