import type { FormError } from '@meinungsbild/design'
import { stepList, type Command, type StepView } from '@meinungsbild/procedure'
import { checklistTexts } from '../checklist/checklist.texts.ts'
import { pointViews, type PointView } from '../checklist/point-view.ts'
import { situationOf } from '../checklist/situation.ts'
import { noteField, tickButton, tickCommand, type TickButton } from '../checklist/tick-command.ts'
import { answerRefusal, carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor, type ShownInitiative } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { languageOf, textsOf } from '../layout/language.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { onward } from '../tasks/onward.ts'
import { StepPage } from './step-page.tsx'

/** One step: completing it, its due date, its checklist. */
export function stepRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.step.pattern, async (c) => {
    const shown = await shownStep(c, deps)
    return shown ? page(c, shown, []) : notFound(c)
  })

  app.post(routes.step.pattern, async (c) => {
    const shown = await shownStep(c, deps)
    if (!shown) return notFound(c)
    const button = tickButton(formOf(c))
    if (button !== undefined) return tick(c, deps, shown, button)
    const { initiative, view } = shown
    const command = commandFrom(formOf(c), view.id)
    if (!command) return notFound(c)
    const isEnd = command.kind === 'completeStep'
    const stale = isEnd ? staleTitles(shown.points, languageOf(c)) : []
    if (stale.length > 0 && initiative.may({ kind: 'completeStep', step: view.id }).ok) {
      const message = textsOf(c, checklistTexts).staleFirst(stale.join(', '))
      return page(c, shown, [{ message }])
    }
    return carryOut(c, deps, initiative.id, command, {
      done: isEnd
        ? () => onward(c, deps, initiative.id, view.id)
        : routes.step.href({ id: initiative.id, step: view.id }),
      again: (refusal) => {
        const error = errorOf(c, refusal)
        const isNext = isEnd && error.field === 'due'
        return page(c, shown, [isNext ? { ...error, field: 'nextDue' } : error])
      },
    })
  })
}

async function tick(c: StaffContext, deps: StaffDeps, shown: ShownStep, button: TickButton) {
  const { initiative, view, points } = shown
  const permission = initiative.may({ kind: 'tickChecklist', step: view.id })
  if (!permission.ok) return answerRefusal(c, permission.refusal)
  const { point } = button
  const note = (formOf(c).get('note') ?? '').trim()
  const known = points.find((each) => each.point.id === point)
  if (known === undefined) return notFound(c)
  const ticked = tickCommand(button, note, known, textsOf(c, checklistTexts))
  if (!ticked.ok) return page(c, shown, [ticked.error])
  const href = routes.step.href({ id: initiative.id, step: view.id })
  return carryOut(c, deps, initiative.id, ticked.command, {
    done: `${href}#punkt-${encodeURIComponent(point)}`,
    again: (refusal) => {
      const { field, message } = errorOf(c, refusal)
      return page(c, shown, [field === 'note' ? { field: noteField(point), message } : { message }])
    },
  })
}

type ShownStep = {
  readonly initiative: ShownInitiative
  readonly view: StepView
  readonly points: readonly PointView[]
}

async function shownStep(c: StaffContext, deps: StaffDeps): Promise<ShownStep | undefined> {
  const initiative = await initiativeFor(c, deps)
  const view =
    initiative &&
    stepList(initiative.model, initiative.state, initiative.at).find(
      ({ id }) => id === c.req.param('step'),
    )
  if (!initiative || !view) return undefined
  const hasChecklist = (view.step.checklist ?? []).length > 0
  const points = hasChecklist
    ? pointViews(view.step, await situationOf(deps, initiative), languageOf(c))
    : []
  return { initiative, view, points }
}

function page(
  c: StaffContext,
  { initiative, view, points }: ShownStep,
  errors: readonly FormError[],
): Response | Promise<Response> {
  const form = formOf(c)
  const text = (name: string, before = '') => form.get(name) ?? before
  const typed = {
    due: text('due', view.due),
    nextDue: text('nextDue'),
    point: tickButton(form)?.point ?? '',
    note: text('note'),
  }
  return show(
    c,
    StepPage({ frame: frameOf(c), initiative, view, points, typed, errors }),
    errors.length > 0 ? 422 : 200,
  )
}

/** Points whose tick rests on something beside the dossier that has changed: the procedure cannot know. */
function staleTitles(points: readonly PointView[], language: 'de' | 'en'): readonly string[] {
  return points
    .filter(({ standing }) => standing === 'stale')
    .map(({ point }) => point.title[language])
}

function commandFrom(form: URLSearchParams, step: string): Command | undefined {
  const text = (name: string) => (form.get(name) ?? '').trim()
  switch (form.get('tun')) {
    case 'completeStep': {
      const due = text('nextDue') === '' ? {} : { due: text('nextDue') }
      return { kind: 'completeStep', step, ...due }
    }
    case 'setDueDate':
      return { kind: 'setDueDate', step, due: text('due') }
    default:
      return undefined
  }
}
