import type { InitiativeTask } from '../tasks/tasks-page.tsx'

/** Names a task for as long as it is the same one: coming back in a later round makes it another. */
export function taskKey({ initiative, action, since, inPlaceOf }: InitiativeTask): string {
  const place = inPlaceOf === undefined ? [] : [inPlaceOf]
  return JSON.stringify([initiative.id, action, since, ...place])
}
