import type { Absence } from '@meinungsbild/procedure'
import type { EnteredAbsence } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** For whom somebody acts: the absence by which, and the name of whoever is away. */
export type StandingIn = Absence & { readonly id: string; readonly name: string }

/** An absence as the procedure knows it. */
function standingInBy(absence: EnteredAbsence): StandingIn {
  const { id, account, name, from, to, deputy, deputyName } = absence
  return { id, account, name, from, to, deputy: { account: deputy, name: deputyName } }
}

/** For whom this person may act today. */
export async function mayStandInFor(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  account: string,
): Promise<readonly StandingIn[]> {
  // The procedure counts days in UTC.
  const today = now().toISOString().slice(0, 10)
  return (await storage.absences.coveredBy(account, today)).map(standingInBy)
}
