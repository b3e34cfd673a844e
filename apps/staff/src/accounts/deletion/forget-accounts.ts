import {
  deletionOf,
  systemSignature,
  whatGoesWhen,
  type DeletionRules,
  type PlannedDeletion,
} from '@meinungsbild/procedure'
import { beforeNow } from '../../deletion/before-now.ts'
import { toStoredHouseEntry } from '../../deletion/house-register.ts'
import type { StaffDeps } from '../../staff-deps.ts'

type Deps = Pick<StaffDeps, 'storage' | 'now'>

/** When the next lines of the log of accounts go: its oldest ones. Empty while there is no line. */
export async function plannedAccountLog(
  { storage, now }: Deps,
  rules: DeletionRules,
): Promise<readonly PlannedDeletion[]> {
  const lines = await storage.accountLog.lines()
  const oldest = lines.at(-1)
  if (oldest === undefined) return []
  const holding = { kind: 'accountLog', item: '', count: lines.length, stored: oldest.at } as const
  const kept = { holdings: [holding], events: {}, hold: undefined }
  return whatGoesWhen(rules, kept, now().toISOString())
}

/** Deletes lines of the log of accounts whose time is over; one proof tells of all that go together. */
export async function forgetAccountLogDue(deps: Deps, rules: DeletionRules): Promise<void> {
  const due = (await plannedAccountLog(deps, rules)).find(({ state }) => state === 'due')
  if (due === undefined) return
  await deps.storage.deletions.forgetAccountLog(beforeNow(deps, rules.accountLog.days), (count) => {
    const deleted = deletionOf(due, count)
    if (deleted === undefined) throw new Error('The log of accounts is not due.')
    return toStoredHouseEntry({ at: deps.now().toISOString(), by: systemSignature, ...deleted })
  })
}

/** Deletes what is left of signing in, without a word: see its rule. */
export async function forgetSignInsDue(deps: Deps, rules: DeletionRules): Promise<void> {
  await deps.storage.deletions.forgetSignIns(beforeNow(deps, rules.signIns.days))
}
