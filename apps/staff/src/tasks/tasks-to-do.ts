import { mayStandInFor } from '../absences/standing-in.ts'
import { disposalTasks } from '../disposal/disposal-tasks.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { tasksOfPerson } from './tasks-of-person.ts'
import type { InitiativeTask } from './tasks-page.tsx'

/** What all initiatives want of a person now, and what they want of colleagues for whom that person acts today. */
export async function tasksToDo(
  deps: Pick<StaffDeps, 'storage' | 'now'>,
  initiatives: readonly LoadedInitiative[],
  account: string,
): Promise<readonly InitiativeTask[]> {
  const now = deps.now()
  const others = await mayStandInFor(deps, account)
  return [
    ...tasksOfPerson(initiatives, account, now),
    ...(await disposalTasks(deps, initiatives, account)),
    ...others.flatMap((each) =>
      tasksOfPerson(initiatives, each, now).map((task) => ({ ...task, inPlaceOf: each.name })),
    ),
  ]
}
