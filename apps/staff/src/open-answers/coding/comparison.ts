import { agreementOf, type CodingDifference } from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { openQuestionFor, type OpenAnswersAtHand, type OpenQuestion } from '../at-hand.ts'
import { answerBarred, barredFrom } from '../rights.ts'
import { pageField } from '../../layout/page-links.tsx'
import { pageOf } from '../../layout/page-of.ts'
import { codingAtHand, stillCodes, type CodingAtHand, type CodingWork } from './coding-at-hand.ts'
import { codingTexts } from './coding.texts.ts'
import { ComparisonPage } from './comparison-page.tsx'
import { comparisonTexts } from './comparison.texts.ts'
import { readGivenCodes, settleField } from './given-codes.ts'

/** How far coders agree, and where not; a third decision settles each difference. */
export function comparisonRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.codingComparison.pattern, (c) =>
    comparisonFor(c, deps, (at, question, coding) => page(c, at, question, coding, [])),
  )

  app.post(routes.codingComparison.pattern, (c) =>
    comparisonFor(c, deps, async (at, question, coding) => {
      const barred = barredFrom('organise', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const read = coding.state.differences.flatMap(({ text }) => {
        const ticked = formOf(c).getAll(settleField(text))
        return ticked.length === 0 ? [] : [{ text, given: readGivenCodes(coding.scheme, ticked) }]
      })
      const texts = textsOf(c, codingTexts)
      const errors = read.flatMap(({ text, given }) =>
        given.ok ? [] : [{ field: settleField(text), message: texts[given.flaw] }],
      )
      if (errors.length > 0) return page(c, at, question, coding, errors)
      const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
      for (const { text, given } of read) {
        if (!given.ok) continue
        const settlement = { text, codes: given.codes, ...stamp }
        await deps.storage.openAnswerCoding.settle(at.survey, question.id, settlement)
      }
      const place = { id: at.initiative.id, variable: question.id }
      return c.redirect(routes.codingComparison.href(place), 303)
    }),
  )
}

/** Answers with `work`, or why this person does not see what others gave. */
function comparisonFor(c: StaffContext, deps: StaffDeps, work: CodingWork): Promise<Response> {
  return openQuestionFor(c, deps, async (at, question) => {
    const barred = barredFrom('compare', at)
    if (barred !== undefined) return answerBarred(c, barred)
    const coding = await codingAtHand(deps, at, question)
    if (stillCodes(coding, at.initiative.actor))
      return refused(c, 403, textsOf(c, comparisonTexts).codeFirst)
    return work(at, question, coding)
  })
}

function page(
  c: StaffContext,
  at: OpenAnswersAtHand,
  question: OpenQuestion,
  coding: CodingAtHand,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const { scheme, state } = coding
  const isOpen = ({ settled }: CodingDifference) => settled === undefined
  const ordered = [
    ...state.differences.filter(isOpen),
    ...state.differences.filter((difference) => !isOpen(difference)),
  ]
  const props = {
    frame: frameOf(c),
    at,
    question,
    coding,
    agreement: agreementOf(scheme, state.coders),
    open: state.differences.filter(isOpen).length,
    list: pageOf(ordered, c.req.query(pageField)),
    barred: barredFrom('organise', at),
    sent: (text: string) => formOf(c).getAll(settleField(text)),
    errors,
  }
  return show(c, ComparisonPage(props), errors.length > 0 ? 422 : 200)
}
