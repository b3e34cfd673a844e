import { nextScheme } from '@meinungsbild/analysis'
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
import { codingAtHand, type CodingAtHand } from './coding-at-hand.ts'
import { isBlank, readRows, rowsIn, rowsOf, withBlanks, type CodeRow } from './scheme-form.ts'
import { SchemePage } from './scheme-page.tsx'
import { schemeTexts } from './scheme.texts.ts'

/** Codeplan of one question: written, and changed in versions once somebody has coded by it. */
export function schemeRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.codingScheme.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const barred = barredFrom('compare', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const coding = await codingAtHand(deps, at, question)
      return page(c, at, question, coding, rowsOf(coding.scheme), [])
    }),
  )

  app.post(routes.codingScheme.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const barred = barredFrom('organise', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const texts = textsOf(c, schemeTexts)
      const coding = await codingAtHand(deps, at, question)
      const form = formOf(c)
      const rows = rowsIn(form)
      if (form.get('seen') !== seenOf(coding)) return refused(c, 409, texts.changedMeanwhile)
      if (form.get('tun') === 'more') {
        const filled = rows.filter((row) => !isBlank(row))
        return page(c, at, question, coding, withBlanks(filled), [])
      }
      const { codes, errors } = readRows(rows, texts)
      if (errors.length > 0) return page(c, at, question, coding, rows, errors)
      const { version, codes: content } = nextScheme(coding.schemes, codes, coding.isCoded)
      const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
      const scheme = { version, content: content.map((code) => ({ ...code })), ...stamp }
      const { openAnswerCoding } = deps.storage
      const kept = await openAnswerCoding.keepScheme(at.survey, question.id, coding.newest, scheme)
      if (!kept) return refused(c, 409, texts.changedMeanwhile)
      const place = { id: at.initiative.id, variable: question.id }
      return c.redirect(routes.codingScheme.href(place, { gesichert: String(version) }), 303)
    }),
  )
}

/** Which state of the scheme was before somebody's eyes. */
function seenOf({ newest }: CodingAtHand): string {
  return newest === undefined ? '' : `${newest.version} ${newest.at}`
}

function page(
  c: StaffContext,
  at: OpenAnswersAtHand,
  question: OpenQuestion,
  coding: CodingAtHand,
  rows: readonly CodeRow[],
  errors: readonly FormError[],
): Response | Promise<Response> {
  const props = {
    frame: frameOf(c),
    at,
    question,
    coding,
    rows,
    seen: seenOf(coding),
    saved: c.req.query('gesichert'),
    barred: barredFrom('organise', at),
    errors,
  }
  return show(c, SchemePage(props), errors.length > 0 ? 422 : 200)
}
