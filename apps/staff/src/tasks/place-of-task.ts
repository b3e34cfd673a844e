import { placeOfAct } from '../initiatives/place-of-act.ts'
import { routes } from '../routes.ts'
import type { InitiativeTask } from './tasks-page.tsx'

/** Where in the application a task is done. */
export function placeOfTask({
  initiative: { id },
  action,
}: Pick<InitiativeTask, 'initiative' | 'action'>): string {
  return action.kind === 'disposal' ? routes.disposal.href({ id }) : placeOfAct(id, action)
}
