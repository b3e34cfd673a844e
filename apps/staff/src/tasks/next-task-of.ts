import { tasksOf, type Task } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Frame } from '../layout/frame.ts'

/** What the signed-in person does next in an initiative; noting something is not what the work waits for. */
export function nextTaskOf(
  { person, standingIn }: Pick<Frame, 'person' | 'standingIn'>,
  { model, state, at }: Pick<LoadedInitiative, 'model' | 'state'> & { readonly at?: string },
): Task | undefined {
  const actor = standingIn ?? person?.id
  if (actor === undefined) return undefined
  return tasksOf(model, state, actor, at).find(({ action }) => action.kind !== 'acknowledgeNotice')
}
