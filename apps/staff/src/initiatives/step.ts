import type { FormError } from '@meinungsbild/design'
import { stepList, type Command } from '@meinungsbild/procedure'
import { carryOut } from '../dossier/carry-out.ts'
import { errorOf } from '../dossier/error-of.ts'
import { initiativeFor } from '../dossier/initiative-for.ts'
import { notFound } from '../errors/not-found.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { formOf, type StaffApp, type StaffContext } from '../staff-env.ts'
import { StepPage } from './step-page.tsx'

/** One step: completing it, its due date, its checklist. */
export function stepRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.step.pattern, (c) => page(c, deps, []))

  app.post(routes.step.pattern, async (c) => {
    const id = c.req.param('id')
    const step = c.req.param('step')
    const command = commandFrom(formOf(c), step)
    if (!command) return notFound(c)
    return carryOut(c, deps, id, command, {
      done:
        command.kind === 'completeStep'
          ? routes.initiative.href({ id })
          : routes.step.href({ id, step }),
      again: (refusal) => {
        const error = errorOf(c, refusal)
        const isNext = command.kind === 'completeStep' && error.field === 'due'
        return page(c, deps, [isNext ? { ...error, field: 'nextDue' } : error])
      },
    })
  })
}

async function page(
  c: StaffContext,
  deps: StaffDeps,
  errors: readonly FormError[],
): Promise<Response> {
  const initiative = await initiativeFor(c, deps)
  const view =
    initiative &&
    stepList(initiative.model, initiative.state, initiative.at).find(
      ({ id }) => id === c.req.param('step'),
    )
  if (!initiative || !view) return notFound(c)
  const text = (name: string, before = '') => formOf(c).get(name) ?? before
  const typed = { due: text('due', view.due), nextDue: text('nextDue'), note: text('note') }
  return show(
    c,
    StepPage({ frame: frameOf(c), initiative, view, typed, errors }),
    errors.length > 0 ? 422 : 200,
  )
}

function commandFrom(form: URLSearchParams, step: string): Command | undefined {
  const text = (name: string) => (form.get(name) ?? '').trim()
  const point = text('point')
  const note = text('note') === '' ? {} : { note: text('note') }
  switch (form.get('tun')) {
    case 'completeStep': {
      const due = text('nextDue') === '' ? {} : { due: text('nextDue') }
      return { kind: 'completeStep', step, ...due }
    }
    case 'setDueDate':
      return { kind: 'setDueDate', step, due: text('due') }
    case 'tick':
      return { kind: 'tickChecklist', point, done: true, ...note }
    case 'untick':
      return { kind: 'tickChecklist', point, done: false, ...note }
    default:
      return undefined
  }
}
