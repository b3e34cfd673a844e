import {
  deletionOf,
  standingHold,
  systemSignature,
  whatGoesWhen,
  type DeletionRules,
  type PlannedDeletion,
} from '@meinungsbild/procedure'
import { disposalOf } from '../disposal/disposal-of.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { toStoredHouseEntry } from '../deletion/house-register.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { allRequests } from './rights-request.ts'

/** Every closed request and when it goes; a hold on the survey that it is about keeps it. */
export async function plannedRequests(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  rules: DeletionRules,
): Promise<readonly PlannedDeletion[]> {
  const at = now().toISOString()
  const planned: PlannedDeletion[] = []
  for (const { id, about, closed } of await allRequests(storage)) {
    if (closed === undefined) continue
    const hold =
      about === '' ? undefined : standingHold(await disposalOf({ storage }, about), germanDay(at))
    const holding = { kind: 'rightsRequests', item: id, count: 1, stored: closed.at } as const
    planned.push(...whatGoesWhen(rules, { holdings: [holding], events: {}, hold }, at))
  }
  return planned
}

/** Deletes closed requests whose time is over; one proof tells of all that go together. */
export async function forgetRequestsDue(
  deps: Pick<StaffDeps, 'storage' | 'now'>,
  rules: DeletionRules,
): Promise<void> {
  const due = (await plannedRequests(deps, rules)).filter(({ state }) => state === 'due')
  const [first] = due
  if (first === undefined) return
  await deps.storage.deletions.forgetRequests(
    due.map(({ item }) => item),
    (count) => {
      const deleted = deletionOf(first, count)
      if (deleted === undefined) throw new Error('The request is not due.')
      return toStoredHouseEntry({
        at: deps.now().toISOString(),
        by: systemSignature,
        ...deleted,
      })
    },
  )
}
