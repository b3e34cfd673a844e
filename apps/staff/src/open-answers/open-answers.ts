import { fewestWriters, personalTextQuestions } from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import { refused } from '../errors/refused.ts'
import { frameOf } from '../layout/frame.ts'
import { textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { openAnswersFor, type OpenAnswersAtHand } from './at-hand.ts'
import { codingRoutes } from './coding/coding.ts'
import { comparisonRoutes } from './coding/comparison.ts'
import { codingAtHand } from './coding/coding-at-hand.ts'
import { schemeRoutes } from './coding/scheme.ts'
import { OpenAnswersPage } from './open-answers-page.tsx'
import { openAnswersTexts } from './open-answers.texts.ts'
import { quotationsRoutes } from './quotations/quotations.ts'
import { confirmationRoutes } from './redaction/confirmation.ts'
import { redactionRoutes } from './redaction/redaction.ts'
import { answerBarred, barredFrom, possibleRedactors } from './rights.ts'
import { openQuestionRoutes } from './texts/open-question.ts'
import { searchRoutes } from './texts/search.ts'

/** A limit above which nothing would ever be shown is a slip of the hand. */
const highestLimit = 1000

/** Freie Antworten: redacted by two people, then read, searched, coded and quoted. */
export function openAnswersRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.openAnswers.pattern, (c) =>
    openAnswersFor(c, deps, (at) => page(c, deps, at, { account: '', fewest: '' }, [])),
  )

  app.post(routes.openAnswers.pattern, (c) =>
    openAnswersFor(c, deps, async (at) => {
      const barred = barredFrom('organise', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const form = formOf(c)
      const typed = { account: form.get('account') ?? '', fewest: form.get('fewest') ?? '' }
      const errors = await act(c, deps, at, form.get('tun') ?? '', typed)
      if (errors === undefined) return refused(c, 400, textsOf(c, openAnswersTexts).unclear)
      if (errors.length > 0) return page(c, deps, at, typed, errors)
      return c.redirect(routes.openAnswers.href({ id: at.initiative.id }), 303)
    }),
  )

  searchRoutes(app, deps)
  quotationsRoutes(app, deps)
  openQuestionRoutes(app, deps)
  redactionRoutes(app, deps)
  confirmationRoutes(app, deps)
  schemeRoutes(app, deps)
  codingRoutes(app, deps)
  comparisonRoutes(app, deps)
}

type Typed = { readonly account: string; readonly fewest: string }

/** Does what was asked for and says what stands in the way; undefined if it is not clear what to do. */
async function act(
  c: StaffContext,
  deps: StaffDeps,
  at: OpenAnswersAtHand,
  doing: string,
  { account, fewest }: Typed,
): Promise<readonly FormError[] | undefined> {
  const texts = textsOf(c, openAnswersTexts)
  const { openAnswerRules } = deps.storage
  const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
  switch (doing) {
    case 'name':
      if (!possibleRedactors(at).some((person) => person.account === account))
        return [{ field: 'account', message: texts.personMissing }]
      if (account === stamp.by) return [{ field: 'account', message: texts.notYourself }]
      await openAnswerRules.nameRedactor(at.survey, account, stamp)
      return []
    case 'end':
      await openAnswerRules.endRedactor(at.survey, account, stamp)
      return []
    case 'limit': {
      const limit = /^\d{1,4}$/.test(fewest.trim()) ? Number(fewest) : 0
      if (limit < fewestWriters || limit > highestLimit) {
        const message = texts.limitMissing(String(fewestWriters), String(highestLimit))
        return [{ field: 'fewest', message }]
      }
      if (limit !== at.limit) await openAnswerRules.setLimit(at.survey, limit, stamp)
      return []
    }
    default:
      return undefined
  }
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  at: OpenAnswersAtHand,
  typed: Typed,
  errors: readonly FormError[],
): Promise<Response> {
  const shown = at.questions.filter(({ isShown }) => isShown)
  const rows = await Promise.all(
    shown.map(async (question) => {
      const { state } = await codingAtHand(deps, at, question)
      return { question, coders: state.coders }
    }),
  )
  const limits = await deps.storage.openAnswerRules.limits(at.survey)
  const props = {
    frame: frameOf(c),
    at,
    rows,
    limits,
    personal: personalTextQuestions(at.questionnaire),
    barred: barredFrom('organise', at),
    typed,
    errors,
  }
  return show(c, OpenAnswersPage(props), errors.length > 0 ? 422 : 200)
}
