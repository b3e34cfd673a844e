import { quotationOf } from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import {
  openAnswersFor,
  openQuestionFor,
  type OpenAnswersAtHand,
  type OpenQuestion,
} from '../at-hand.ts'
import { answerBarred, barredFrom } from '../rights.ts'
import { QuotationPage } from './quotation-page.tsx'
import { QuotationsPage } from './quotations-page.tsx'
import { quotationsTexts } from './quotations.texts.ts'

/** Zitate for report and press: proposed by one person from a confirmed text, released by another. */
export function quotationsRoutes(app: StaffApp, deps: StaffDeps): void {
  const { openAnswerQuotations } = deps.storage

  app.get(routes.quotations.pattern, (c) =>
    openAnswersFor(c, deps, async (at) => {
      const shown = new Set(at.questions.filter(({ isShown }) => isShown).map(({ id }) => id))
      const all = await openAnswerQuotations.list(at.survey)
      const quotations = all.filter(({ variable }) => shown.has(variable))
      const barred = barredFrom('organise', at)
      return show(c, QuotationsPage({ frame: frameOf(c), at, quotations, barred }))
    }),
  )

  app.post(routes.quotations.pattern, (c) =>
    openAnswersFor(c, deps, async (at) => {
      const barred = barredFrom('organise', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const form = formOf(c)
      const seen = {
        variable: form.get('variable') ?? '',
        text: form.get('text') ?? '',
        quotation: (form.get('quotation') ?? '').replaceAll('\r\n', '\n'),
      }
      const verdict = form.get('tun') === 'release' ? 'released' : 'declined'
      const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
      const isJudged = await openAnswerQuotations.judge(at.survey, seen, verdict, stamp)
      return isJudged
        ? c.redirect(routes.quotations.href({ id: at.initiative.id }), 303)
        : refused(c, 409, textsOf(c, quotationsTexts).notJudged)
    }),
  )

  app.get(routes.quotation.pattern, (c) =>
    textFor(c, deps, (at, question, text) => page(c, at, question, text, text.text, [])),
  )

  app.post(routes.quotation.pattern, (c) =>
    textFor(c, deps, async (at, question, text) => {
      const texts = textsOf(c, quotationsTexts)
      const typed = formOf(c).get('quotation') ?? ''
      const quotation = quotationOf(text.text, typed)
      if (quotation === undefined) {
        const errors = [{ field: 'quotation', message: texts.notVerbatim }]
        return page(c, at, question, text, typed, errors)
      }
      const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
      const own = { variable: question.id, text: text.id, quotation }
      return (await openAnswerQuotations.propose(at.survey, own, stamp))
        ? c.redirect(routes.quotations.href({ id: at.initiative.id }), 303)
        : refused(c, 409, texts.alreadyQuoted)
    }),
  )
}

/** Answers with `work` on the confirmed text of the address (`:text`), or why this person cannot quote it. */
function textFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (
    at: OpenAnswersAtHand,
    question: OpenQuestion,
    text: OpenText,
  ) => Response | Promise<Response>,
): Promise<Response> {
  return openQuestionFor(c, deps, async (at, question) => {
    const barred = barredFrom('code', at)
    if (barred !== undefined) return answerBarred(c, barred)
    const confirmed = await deps.storage.openAnswers.confirmed(at.survey, question.id)
    const text = confirmed.find(({ id }) => id === c.req.param('text'))
    return text === undefined ? notFound(c) : work(at, question, text)
  })
}

function page(
  c: StaffContext,
  at: OpenAnswersAtHand,
  question: OpenQuestion,
  text: OpenText,
  typed: string,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const props = { frame: frameOf(c), at, question, text, typed, errors }
  return show(c, QuotationPage(props), errors.length > 0 ? 422 : 200)
}
