import { initiativeFor } from '../dossier/initiative-for.ts'
import { placeOfAct } from '../initiatives/place-of-act.ts'
import { endedStepField, frameOf } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffContext } from '../staff-env.ts'
import { nextTaskOf } from './next-task-of.ts'

/** Where whoever has ended a step goes on: to what is theirs next in this initiative, else to its overview. */
export async function onward(
  c: StaffContext,
  deps: StaffDeps,
  id: string,
  endedStep: string,
): Promise<string> {
  const initiative = await initiativeFor(c, deps)
  const task = initiative && nextTaskOf(frameOf(c), initiative)
  const place = task ? placeOfAct(id, task.action) : routes.initiative.href({ id })
  const [path = place, anchor] = place.split('#')
  const query = new URLSearchParams({ [endedStepField]: endedStep }).toString()
  return `${path}?${query}${anchor === undefined ? '' : `#${anchor}`}`
}
