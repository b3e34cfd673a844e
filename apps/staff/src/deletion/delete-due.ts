import {
  deletionOf,
  systemSignature,
  type DataKind,
  type DeletionRules,
  type PlannedDeletion,
} from '@meinungsbild/procedure'
import type { NewDossierEntry } from '@meinungsbild/storage'
import { forgetAccountLogDue, forgetSignInsDue } from '../accounts/deletion/forget-accounts.ts'
import { loadWhatCan } from '../dossier/load-all.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { toStored } from '../dossier/stored-entries.ts'
import { disposalMatter } from '../disposal/disposal-case.ts'
import { destroyRawData } from '../disposal/destroy-raw-data.ts'
import { forgetRequestsDue } from '../rights-requests/forget-requests.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { deleteOwnKind, isOwnKind } from './delete-own-kind.ts'
import { deletionPlan, type DeletionPlan } from './deletion-plan.ts'
import { forgetOfHouseDue } from './forget-of-house.ts'
import { currentRules } from './house-register.ts'

/**
 * Deletes everything that is due by the rules of the house and that no hold keeps, each with its proof. May be interrupted at
 * any point and repeated: what is still there is found again, and what has gone is not told twice. What fails is logged, and
 * keeps nothing else from going.
 */
export async function deleteDue(deps: StaffDeps): Promise<void> {
  const { storage } = deps
  await storage.deletions.noteFinishedSeries(deps.now().toISOString())
  const rules = await currentRules(storage)
  const { initiatives, unreadable } = await loadWhatCan(storage)
  for (const { message } of unreadable) deps.log(`Not deleted: ${message}`)
  for (const initiative of initiatives) await deleteDueOf(deps, rules, initiative)
  await attempt(deps, 'requests', () => forgetRequestsDue(deps, rules))
  await attempt(deps, 'log of accounts', () => forgetAccountLogDue(deps, rules))
  await attempt(deps, 'what is left of signing in', () => forgetSignInsDue(deps, rules))
  await attempt(deps, 'absences and reports of barriers', () => forgetOfHouseDue(deps, rules))
}

/** Of one initiative what is due, or of that one kind only. */
export async function deleteDueOf(
  deps: StaffDeps,
  rules: DeletionRules,
  initiative: LoadedInitiative,
  only?: DataKind,
): Promise<void> {
  const plan = await deletionPlan(deps, rules, initiative)
  for (const planned of plan.planned) {
    const { kind, state, rule } = planned
    if (state !== 'due' || rule.by !== 'system' || (only !== undefined && kind !== only)) continue
    await attempt(deps, `${kind} of ${initiative.id}`, () =>
      deleteOne(deps, initiative, plan, planned),
    )
  }
}

async function attempt(
  deps: Pick<StaffDeps, 'log'>,
  what: string,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work()
  } catch (error) {
    deps.log(`Not deleted: ${what}: ${String(error)}`)
  }
}

async function deleteOne(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  { survey }: DeletionPlan,
  planned: PlannedDeletion,
): Promise<void> {
  const { kind, item } = planned
  const proof = (count: number) => proofOf(deps, planned, count)
  if (kind === 'openedAnswers') return deleteAnswers(deps, initiative, proof(planned.count))
  // While the field runs, the response of each stratum is still to be reckoned.
  const isRunning = planned.deadline?.event === 'lastReminder'
  const place = { initiative: initiative.id, survey, item, isRunning }
  if (isOwnKind(kind)) await deleteOwnKind(deps, place, kind, proof)
}

function proofOf(
  { now }: Pick<StaffDeps, 'now'>,
  planned: PlannedDeletion,
  count: number,
): NewDossierEntry {
  const deleted = deletionOf(planned, count)
  if (deleted === undefined) throw new Error(`${planned.kind} is not due.`)
  return toStored({ at: now().toISOString(), by: systemSignature, ...deleted })
}

/** The single answers go the way they go when somebody destroys them: papers are kept before, and the register tells of it. */
async function deleteAnswers(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  proof: NewDossierEntry,
): Promise<void> {
  const matter = await disposalMatter(deps, initiative.id, 'system')
  if (matter === undefined) return
  const done = await destroyRawData(deps, matter, 'Frist der Löschregel abgelaufen', proof)
  if (done.kind === 'conflict') throw new Error('The register of disposal has grown meanwhile.')
  if (done.kind === 'refused') throw new Error(done.refusal.message.en)
}
