import type { FormError } from '@meinungsbild/design'
import { formatMoment } from '@meinungsbild/design'
import type { EditLock } from '@meinungsbild/storage'
import { languageOf, textsOf } from '../../layout/language.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { visitorOf, type StaffContext } from '../../staff-env.ts'
import { workbenchTexts } from './workbench.texts.ts'

/** Who else is editing the questionnaire right now; undefined if nobody does, or only the signed-in person. */
export async function lockedBy(
  c: StaffContext,
  deps: StaffDeps,
  initiative: string,
): Promise<{ readonly name: string; readonly since: string } | undefined> {
  const lock = await deps.storage.editLocks.find(initiative, deps.now())
  if (lock === undefined || lock.account === visitorOf(c).account.id) return undefined
  return { name: await nameOf(deps, lock), since: lock.since }
}

/** Takes or renews the lock for the signed-in person; what to say if somebody else holds it. */
export async function lockFor(
  c: StaffContext,
  deps: StaffDeps,
  initiative: string,
): Promise<FormError | undefined> {
  const { id } = visitorOf(c).account
  const lock = await deps.storage.editLocks.hold(initiative, id, deps.now())
  if (lock.account === id) return undefined
  const since = formatMoment(lock.since, languageOf(c))
  return { message: textsOf(c, workbenchTexts).locked(await nameOf(deps, lock), since) }
}

/** The work is saved as a version or thrown away: the working copy is done with, and the questionnaire free for others. */
export async function finishWork(
  c: StaffContext,
  deps: StaffDeps,
  initiative: string,
): Promise<void> {
  await deps.storage.workingCopies.discard(initiative)
  await deps.storage.editLocks.release(initiative, visitorOf(c).account.id)
}

async function nameOf(deps: StaffDeps, { account }: EditLock): Promise<string> {
  return (await deps.storage.accounts.find(account))?.name ?? account
}
