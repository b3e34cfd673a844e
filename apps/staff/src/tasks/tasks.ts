import { comingFollowUps, currentSteps, seatOf } from '@meinungsbild/procedure'
import { mayStandInFor } from '../absences/standing-in.ts'
import { recheckTasks } from '../data-protection/opinion/recheck-tasks.ts'
import { disposalTasks } from '../disposal/disposal-tasks.ts'
import { loadAll } from '../dossier/load-all.ts'
import { frameOf } from '../layout/frame.ts'
import { show } from '../layout/show.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { actorOf, visitorOf, type StaffApp } from '../staff-env.ts'
import { tasksOfPerson } from './tasks-of-person.ts'
import { TasksPage } from './tasks-page.tsx'

/** "Meine Aufgaben": what all initiatives want of the signed-in person, the most urgent first. */
export function taskRoutes(app: StaffApp, deps: StaffDeps): void {
  app.get(routes.tasks.pattern, async (c) => {
    const now = deps.now()
    const { account, standingIn } = visitorOf(c)
    const actor = actorOf(c)
    const seat = seatOf(actor)
    const all = await loadAll(deps.storage)
    const files = standingIn ? [] : await disposalTasks(deps, all, account.id)
    const rechecks = await recheckTasks(deps, all, seat)
    const tasks = [...tasksOfPerson(all, actor, now), ...rechecks, ...files]
    const waiting = all
      .filter(({ state }) => state.status === 'running')
      .filter(({ state }) => state.participants.some(({ account }) => account === seat))
      .filter(({ id }) => !tasks.some(({ initiative }) => initiative.id === id))
      .map(({ id, model, state }) => ({
        id,
        title: state.initiative?.title ?? '',
        current: currentSteps(model, state, now.toISOString()),
      }))
    const followUps = all
      .flatMap(({ id, model, state }) =>
        comingFollowUps(model, state, seat, now.toISOString()).map((each) => ({
          ...each,
          initiative: { id, title: state.initiative?.title ?? '' },
        })),
      )
      .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    // Whoever acts for a colleague already sees that colleague's tasks as their own.
    const others = standingIn ? [] : await mayStandInFor(deps, account.id)
    const deputyships = others.map((each) => ({
      standingIn: each,
      tasks: tasksOfPerson(all, each, now),
    }))
    const frame = frameOf(c)
    return show(c, TasksPage({ frame, tasks, waiting, followUps, deputyships }))
  })
}
