import type { FormError } from '@meinungsbild/design'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { frameOf } from '../../layout/frame.ts'
import { textsOf } from '../../layout/language.ts'
import { show } from '../../layout/show.ts'
import { routes } from '../../routes.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../../staff-env.ts'
import { openQuestionFor, type OpenAnswersAtHand, type OpenQuestion } from '../at-hand.ts'
import { answerBarred, barredFrom } from '../rights.ts'
import { codingAtHand, ownCoding, type CodingAtHand, type CodingWork } from './coding-at-hand.ts'
import { CodingPage } from './coding-page.tsx'
import { codingTexts } from './coding.texts.ts'
import { codesByNumber, noCode, readGivenCodes } from './given-codes.ts'

/** Codieren: one text after the other, without seeing what others gave to it. */
export function codingRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.coding.pattern, (c) =>
    codingFor(c, deps, (at, question, coding) => {
      const asked = c.req.query('text')
      const text = asked ?? nextText(coding, at.initiative.actor)
      if (asked !== undefined && !coding.texts.some(({ id }) => id === asked)) return notFound(c)
      const given = ownCoding(coding, at.initiative.actor)?.codings.get(text ?? '')
      const ticked = given?.length === 0 ? [noCode] : (given ?? [])
      return page(c, { at, question, coding, text, ticked, numbers: '' }, [])
    }),
  )

  app.post(routes.coding.pattern, (c) =>
    codingFor(c, deps, async (at, question, coding) => {
      const texts = textsOf(c, codingTexts)
      const form = formOf(c)
      const text = form.get('text') ?? ''
      const ticked = form.getAll('code')
      const numbers = form.get('numbers') ?? ''
      if (!coding.texts.some(({ id }) => id === text)) return notFound(c)
      if (form.get('version') !== String(coding.scheme.version))
        return refused(c, 409, texts.otherVersion)
      const given = [...ticked, ...codesByNumber(coding.scheme, numbers)]
      const read = readGivenCodes(coding.scheme, given)
      if (!read.ok) {
        const errors = [{ field: 'code', message: texts[read.flaw] }]
        return page(c, { at, question, coding, text, ticked, numbers }, errors)
      }
      await deps.storage.openAnswerCoding.code(at.survey, question.id, {
        text,
        coder: at.initiative.actor,
        codes: read.codes,
        version: coding.scheme.version,
        at: deps.now().toISOString(),
      })
      const place = { id: at.initiative.id, variable: question.id }
      return c.redirect(routes.coding.href(place, { davor: text }), 303)
    }),
  )
}

/** Answers with `work`, or why this person cannot code here. */
function codingFor(c: StaffContext, deps: StaffDeps, work: CodingWork): Promise<Response> {
  return openQuestionFor(c, deps, async (at, question) => {
    const barred = barredFrom('code', at)
    if (barred !== undefined) return answerBarred(c, barred)
    const texts = textsOf(c, codingTexts)
    const coding = await codingAtHand(deps, at, question)
    const { actor } = at.initiative
    if (coding.scheme.codes.length === 0) return refused(c, 409, texts.noScheme)
    // Whoever has settled has seen what others gave.
    const hasSettled = coding.settlements.some(({ by }) => by === actor)
    if (hasSettled && ownCoding(coding, actor) === undefined)
      return refused(c, 403, texts.hasSettled)
    return work(at, question, coding)
  })
}

/** The first text that this person has not coded. */
function nextText(coding: CodingAtHand, actor: string): string | undefined {
  const own = ownCoding(coding, actor)?.codings
  return coding.texts.find(({ id }) => own?.has(id) !== true)?.id
}

type AtText = {
  readonly at: OpenAnswersAtHand
  readonly question: OpenQuestion
  readonly coding: CodingAtHand
  /** Undefined once everything is coded. */
  readonly text: string | undefined
  readonly ticked: readonly string[]
  readonly numbers: string
}

function page(
  c: StaffContext,
  { at, question, coding, text, ticked, numbers }: AtText,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const before = c.req.query('davor')
  const props = {
    frame: frameOf(c),
    at,
    question,
    coding,
    own: ownCoding(coding, at.initiative.actor),
    text: coding.texts.find(({ id }) => id === text),
    ticked,
    numbers,
    before: coding.texts.find(({ id }) => id === before)?.id,
    errors,
  }
  return show(c, CodingPage(props), errors.length > 0 ? 422 : 200)
}
