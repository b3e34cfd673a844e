import { checkRedaction, proposeRedactions, redacted } from '@meinungsbild/analysis'
import type { FormError } from '@meinungsbild/design'
import type { RedactedText, Redaction } from '@meinungsbild/storage'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { openQuestionFor, type OpenAnswersAtHand, type OpenQuestion } from '../at-hand.ts'
import { answerBarred, barredFrom } from '../rights.ts'
import { ConfirmationPage } from './confirmation-page.tsx'
import {
  redactedField,
  redactionOf,
  seenFields,
  textsInForm,
  typedRedaction,
} from './read-redaction.ts'
import { redactionTexts } from './redaction.texts.ts'
import { textsPerPage } from './redaction.ts'

/** A second person reads what a first one has redacted, and confirms it; whoever changes it has made a new proposal. */
export function confirmationRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.confirmation.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const barred = barredFrom('redact', at)
      return barred === undefined ? page(c, deps, at, question, []) : answerBarred(c, barred)
    }),
  )

  app.post(routes.confirmation.pattern, (c) =>
    openQuestionFor(c, deps, async (at, question) => {
      const barred = barredFrom('redact', at)
      if (barred !== undefined) return answerBarred(c, barred)
      const { openAnswers } = deps.storage
      const form = formOf(c)
      const judged = await Promise.all(
        textsInForm(form)
          .slice(0, textsPerPage)
          .map(async (id) => {
            const text = await openAnswers.unconfirmed(at.survey, question.id, id)
            return text === undefined ? undefined : judge(form, text)
          }),
      )
      const read = judged.filter((each) => each !== undefined)
      const errors = read
        .filter(({ redaction }) => redaction === undefined)
        .map(({ id }) => ({
          field: redactedField(id),
          message: textsOf(c, redactionTexts).changedOutside,
        }))
      if (errors.length > 0) return page(c, deps, at, question, errors)

      const stamp = { by: at.initiative.actor, at: deps.now().toISOString() }
      const changes = read.flatMap(({ id, seen, redaction }) =>
        redaction === undefined || same(redaction, seen) ? [] : [{ id, seen, redaction }],
      )
      const agreed = read.flatMap(({ id, seen, redaction, isAgreed }) =>
        redaction !== undefined && same(redaction, seen) && isAgreed ? [{ id, redaction }] : [],
      )
      const changed = await openAnswers.redact(at.survey, question.id, changes, stamp)
      const confirmed =
        agreed.length === 0 ? 0 : await openAnswers.confirm(at.survey, question.id, agreed, stamp)
      const place = { id: at.initiative.id, variable: question.id }
      const told = { bestaetigt: String(confirmed), geaendert: String(changed) }
      return c.redirect(routes.confirmation.href(place, told), 303)
    }),
  )
}

/** What somebody has made of a text: what they saw, what they typed, and whether they agree. */
function judge(
  form: URLSearchParams,
  { id, text }: Pick<RedactedText, 'id' | 'text'>,
): {
  readonly id: string
  readonly seen: Redaction
  /** Undefined if it says something that was never written. */
  readonly redaction: Redaction | undefined
  readonly isAgreed: boolean
} {
  const seen = {
    text: (form.get(seenFields.text(id)) ?? '').replaceAll('\r\n', '\n'),
    withheld: form.get(seenFields.withheld(id)) ?? '',
  }
  return {
    id,
    seen,
    redaction: redactionOf(text, typedRedaction(form, id)),
    isAgreed: form.has(seenFields.agreed(id)),
  }
}

function same(one: Redaction, other: Redaction): boolean {
  return one.text === other.text && one.withheld === other.withheld
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  at: OpenAnswersAtHand,
  question: OpenQuestion,
  errors: readonly FormError[],
): Promise<Response> {
  const { openAnswers } = deps.storage
  const { actor } = at.initiative
  const waiting = await openAnswers.redactedByOthers(at.survey, question.id, actor, textsPerPage)
  const items = waiting.map((own) => ({ ...own, ...shownOf(own, formOf(c), errors.length > 0) }))
  const props = {
    frame: frameOf(c),
    at,
    question,
    items,
    own: await openAnswers.countOwnRedacted(at.survey, question.id, actor),
    confirmed: Number(c.req.query('bestaetigt') ?? 0),
    changed: Number(c.req.query('geaendert') ?? 0),
    errors,
  }
  return show(c, ConfirmationPage(props), errors.length > 0 ? 422 : 200)
}

/** What the fields of a text hold, and what is marked in it. */
function shownOf({ id, text, redaction }: RedactedText, form: URLSearchParams, isAgain: boolean) {
  const proposed = proposeRedactions(text)
  // Of a text that is withheld as a whole they hold what could be read instead.
  const readable = redaction.withheld === '' ? redaction.text : redacted(text, proposed)
  const checked = checkRedaction(text, readable)
  const wasSent = isAgain && form.has(redactedField(id))
  return {
    marks: checked.ok ? checked.gaps : proposed,
    typed: wasSent ? typedRedaction(form, id) : { ...redaction, text: readable },
    isAgreed: wasSent && form.has(seenFields.agreed(id)),
  }
}
