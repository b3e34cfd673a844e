import { currentSteps, findStep, tasksOf } from '@meinungsbild/procedure'
import { loadAll } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { visitorOf, type StaffApp } from '../staff-env.ts'
import { isOverdue } from './overdue.ts'
import { TasksPage, type InitiativeTask } from './tasks-page.tsx'

/** "Meine Aufgaben": what all initiatives want of the signed-in person, the most urgent first. */
export function taskRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.tasks.pattern, async (c) => {
    const now = deps.now()
    const actor = visitorOf(c).account.id
    const all = await loadAll(deps.storage)
    const tasks = all.flatMap(({ id, model, state }) =>
      tasksOf(model, state, actor, now.toISOString()).map((task) => ({
        ...task,
        initiative: { id, title: state.initiative?.title ?? '' },
        stepTitle: task.step === undefined ? undefined : findStep(model, task.step)?.title,
        overdue: task.due !== undefined && isOverdue(task.due, now),
      })),
    )
    const waiting = all
      .filter(({ state }) => state.status === 'running')
      .filter(({ state }) => state.participants.some(({ account }) => account === actor))
      .filter(({ id }) => !tasks.some(({ initiative }) => initiative.id === id))
      .map(({ id, model, state }) => ({
        id,
        title: state.initiative?.title ?? '',
        current: currentSteps(model, state, now.toISOString()),
      }))
    return show(c, TasksPage({ frame: frameOf(c), tasks: tasks.toSorted(byUrgency), waiting }))
  })
}

/** What is due first comes first; what has no date follows in the order in which it came. */
function byUrgency(a: InitiativeTask, b: InitiativeTask): number {
  const [dueA, dueB] = [a.due ?? '9999', b.due ?? '9999']
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return (a.since ?? '') < (b.since ?? '') ? -1 : 1
}
