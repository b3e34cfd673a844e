import type { BackgroundJob } from '../background/background-work.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { signRecordsHead } from './sign-records-head.ts'

const hour = 60 * 60 * 1000

type SigningDeps = Pick<StaffDeps, 'storage' | 'now' | 'insideKey'>

/** Signs a head over all dossiers unless one was signed today; a day on which nothing was written has none. */
export async function signOncePerDay(deps: SigningDeps): Promise<void> {
  const newest = await deps.storage.recordsHeads.newest()
  const today = germanDay(deps.now().toISOString())
  if (newest && germanDay(newest.head.at) === today) return
  await signRecordsHead(deps)
}

/** Looks at the start and every hour. */
export function dailySigning(deps: SigningDeps): BackgroundJob {
  return {
    name: 'The signing of a head over all dossiers',
    every: hour,
    atOnce: true,
    work: () => signOncePerDay(deps),
  }
}
