import { currentSteps } from '@meinungsbild/procedure'
import { loadAll } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { visitorOf, type StaffApp } from '../staff-env.ts'
import { tasksOfPerson } from './tasks-of-person.ts'
import { TasksPage } from './tasks-page.tsx'

/** "Meine Aufgaben": what all initiatives want of the signed-in person, the most urgent first. */
export function taskRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.tasks.pattern, async (c) => {
    const now = deps.now()
    const actor = visitorOf(c).account.id
    const all = await loadAll(deps.storage)
    const tasks = tasksOfPerson(all, actor, now)
    const waiting = all
      .filter(({ state }) => state.status === 'running')
      .filter(({ state }) => state.participants.some(({ account }) => account === actor))
      .filter(({ id }) => !tasks.some(({ initiative }) => initiative.id === id))
      .map(({ id, model, state }) => ({
        id,
        title: state.initiative?.title ?? '',
        current: currentSteps(model, state, now.toISOString()),
      }))
    return show(c, TasksPage({ frame: frameOf(c), tasks, waiting }))
  })
}
