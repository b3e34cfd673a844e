import { findStep, tasksOf, type Actor } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { isOverdue } from './overdue.ts'
import type { InitiativeTask } from './tasks-page.tsx'

/** What all initiatives want of a person now, the most urgent first; of somebody who is away, what their deputy may do. */
export function tasksOfPerson(
  initiatives: readonly LoadedInitiative[],
  actor: Actor,
  now: Date,
): readonly InitiativeTask[] {
  return initiatives
    .flatMap(({ id, model, state }) =>
      tasksOf(model, state, actor, now.toISOString()).map((task) => ({
        ...task,
        initiative: { id, title: state.initiative?.title ?? '' },
        stepTitle: task.step === undefined ? undefined : findStep(model, task.step)?.title,
        overdue: task.due !== undefined && isOverdue(task.due, now),
      })),
    )
    .toSorted(byUrgency)
}

/** What is due first comes first; what has no date follows in the order in which it came. */
function byUrgency(a: InitiativeTask, b: InitiativeTask): number {
  const [dueA, dueB] = [a.due ?? '9999', b.due ?? '9999']
  if (dueA !== dueB) return dueA < dueB ? -1 : 1
  return (a.since ?? '') < (b.since ?? '') ? -1 : 1
}
