import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { signRecordsHead } from './sign-records-head.ts'

const hour = 60 * 60 * 1000

type SigningDeps = Pick<StaffDeps, 'storage' | 'now' | 'insideKey' | 'log'>

/** Signs a head over all dossiers unless one was signed today; a day on which nothing was written has none. */
export async function signOncePerDay(deps: SigningDeps): Promise<void> {
  const newest = await deps.storage.recordsHeads.newest()
  const today = germanDay(deps.now().toISOString())
  if (newest && germanDay(newest.head.at) === today) return
  await signRecordsHead(deps)
}

/** Looks at the start and every hour. An incident is logged and tried again an hour later. */
export function signDaily(deps: SigningDeps): void {
  const look = () =>
    void signOncePerDay(deps).catch((error: unknown) =>
      deps.log(`The head over all dossiers was not signed: ${String(error)}`),
    )
  look()
  setInterval(look, hour).unref()
}
