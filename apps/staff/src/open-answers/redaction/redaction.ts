import { proposeRedactions, redacted } from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import type { OpenText } from '@meinungsbild/storage'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { openQuestionFor, type OpenAnswersAtHand, type OpenQuestion } from '../at-hand.ts'
import { answerBarred, barredFrom } from '../rights.ts'
import { redactedField, redactionOf, textsInForm, typedRedaction } from './read-redaction.ts'
import { RedactionPage } from './redaction-page.tsx'
import { redactionTexts } from './redaction.texts.ts'

/** As many texts as one reads with attention in one go. */
export const textsPerPage = 10

/** Schwärzung by a first person, who sees the texts as they were written. */
export function redactionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.redaction.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const barred = barredFrom('redact', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const raw = await deps.storage.openAnswers.raw(at.survey, question.id, textsPerPage)
      return page(c, at, question, raw, [])
    }),
  )

  app.post(routes.redaction.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const barred = barredFrom('redact', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const { openAnswers } = deps.storage
      const form = formOf(c)
      const found = await Promise.all(
        textsInForm(form)
          .slice(0, textsPerPage)
          .map((id) => openAnswers.unconfirmed(at.survey, question.id, id)),
      )
      // What somebody else has redacted meanwhile is left to them.
      const raw = found.filter((text) => text !== undefined).filter((text) => !text.redaction)
      const read = raw.map(({ id, text }) => ({
        id,
        seen: undefined,
        redaction: redactionOf(text, typedRedaction(form, id)),
      }))
      const errors = read
        .filter(({ redaction }) => redaction === undefined)
        .map(({ id }) => ({
          field: redactedField(id),
          message: textsOf(c, redactionTexts).changedOutside,
        }))
      if (errors.length > 0) return page(c, at, question, raw, errors)
      const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
      const redactions = read.flatMap(({ redaction, ...rest }) =>
        redaction === undefined ? [] : [{ ...rest, redaction }],
      )
      const kept = await openAnswers.redact(at.survey, question.id, redactions, stamp)
      const place = { id: at.initiative.id, variable: question.id }
      return c.redirect(routes.redaction.href(place, { geschwaerzt: String(kept) }), 303)
    }),
  )
}

function page(
  c: StaffContext,
  at: OpenAnswersAtHand,
  question: OpenQuestion,
  raw: readonly OpenText[],
  errors: readonly FormError[],
): Response | Promise<Response> {
  const items = raw.map(({ id, text }) => {
    const marks = proposeRedactions(text)
    const typed =
      errors.length > 0
        ? typedRedaction(formOf(c), id)
        : { text: redacted(text, marks), withheld: '' }
    return { id, text, marks, typed }
  })
  const kept = Number(c.req.query('geschwaerzt') ?? 0)
  const props = { frame: frameOf(c), at, question, items, kept, errors }
  return show(c, RedactionPage(props), errors.length > 0 ? 422 : 200)
}
