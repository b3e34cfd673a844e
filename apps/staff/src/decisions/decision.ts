import type { FormError } from '@meinungsbild/design'
import { findStep } from '@meinungsbild/procedure'
import { justDone } from '../documents/just-done.ts'
import { readVersion } from '../documents/read-version.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show, type PageStatus } from '../layout/show.ts'
import { memoView } from '../memos/memo-view.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { decisionCommand, decisionFields, verdictField } from './decision-fields.ts'
import { DecisionPage, type DecisionProps } from './decision-page.tsx'
import { decisionsTexts } from './decisions.texts.ts'

type Shown = Pick<DecisionProps, 'typed' | 'errors' | 'done'>

const fields: readonly (string | undefined)[] = ['outcome', 'reason', 'changes', 'followUp']

/** The Leitung decides on a memo. */
export function decisionRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.decision.pattern, (c) =>
    page(c, {
      done: justDone(c, {
        entschieden: textsOf(c, decisionsTexts).saved,
        vorbehalten: textsOf(c, decisionsTexts).savedReservation,
        aufgehoben: textsOf(c, decisionsTexts).savedLift,
      }),
    }),
  )

  app.post(routes.decisionReservation.pattern, (c) => {
    const { id, step } = c.req.param()
    const isLifted = formOf(c).get('tun') === 'liftReservation'
    const command = { kind: isLifted ? 'liftReservation' : 'reserveDecision', step } as const
    return carryOut(c, deps, id, command, {
      done: routes.decision.href(
        { id, step },
        { erledigt: isLifted ? 'aufgehoben' : 'vorbehalten' },
      ),
    })
  })

  app.post(routes.decision.pattern, async (c) => {
    const { id, step } = c.req.param()
    const initiative = await initiativeFor(c, deps)
    if (!initiative) return notFound(c)
    const permission = initiative.may({ kind: 'decide', step })
    if (!permission.ok) return answerRefusal(c, permission.refusal)
    const form = formOf(c)
    const isOnMeasures = findStep(initiative.model, step)?.decision?.onMeasures === true
    const measures = isOnMeasures ? initiative.state.measures.map((each) => each.id) : []
    const typed = decisionFields(form, measures)
    const command = decisionCommand(form, step, measures)
    if (command === undefined) {
      const errors = [{ field: 'outcome', message: textsOf(c, decisionsTexts).outcomeMissing }]
      return page(c, { typed, errors }, 422)
    }
    return carryOut(c, deps, id, command, {
      done: routes.decision.href({ id, step }, { erledigt: 'entschieden' }),
      again: (refusal) => {
        const error = inForm(errorOf(c, refusal), command.measures ?? [], measures)
        return page(c, { typed, errors: [error] }, 422)
      },
    })
  })

  async function page(c: StaffContext, shown: Shown, status: PageStatus = 200) {
    const initiative = await initiativeFor(c, deps)
    const step = initiative && findStep(initiative.model, c.req.param('step') ?? '')
    const view =
      initiative &&
      step?.decision &&
      memoView(initiative.model, initiative.state, step.decision.memo, initiative.at)
    if (!initiative || !step || !view) return notFound(c)
    const fileNumber = await fileNumberOf(deps, initiative)
    const latest = view.latest && (await readVersion(deps, initiative, view.latest, languageOf(c)))
    const props = {
      frame: frameOf(c),
      initiative,
      step,
      view: {
        ...view,
        latest,
      },
      fileNumber,
      marks: await deps.storage.settings.pencilMarks(),
      ...shown,
    }
    return show(c, DecisionPage(props), status)
  }
}

/** What is wrong, at a field that the form has: with the measures, at the first that lacks a verdict or a note. */
function inForm(
  { field, message }: FormError,
  decided: readonly {
    readonly measure: string
    readonly verdict: string
    readonly note?: string
  }[],
  measures: readonly string[],
): FormError {
  if (fields.includes(field)) return { field, message }
  const lacking = measures.find((id) => {
    const one = decided.find(({ measure }) => measure === id)
    return one === undefined || (one.verdict !== 'supported' && one.note === undefined)
  })
  if (field !== 'measures' || lacking === undefined) return { message }
  return { field: verdictField(lacking), message }
}
