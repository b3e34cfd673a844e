import type { BackgroundJob } from '../background/background-work.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { clockWatch } from './clock-watch.ts'
import { deleteDue } from './delete-due.ts'
import { deleteOutside } from './delete-outside.ts'
import { repeatDeletions } from './repeat-deletions.ts'

const hour = 60 * 60 * 1000

/**
 * Looks at the start and every hour. What is due is deleted for good, so nothing is while the clock has leapt ahead: that is an
 * incident, in the log and in the standing of the process. `steady`: milliseconds on a clock that nobody can set.
 */
export function hourlyDeletion(
  deps: StaffDeps,
  steady: () => number = () => performance.now(),
): BackgroundJob {
  let looks = 0
  let watch: ReturnType<typeof clockWatch> | undefined
  return {
    name: 'The deletion of what is due',
    every: hour,
    atOnce: true,
    async work() {
      watch ??= clockWatch(await latestKnown(deps))
      const verdict = watch({ wall: deps.now().getTime(), steady: steady() })
      if (!verdict.believed) {
        const ahead = Math.round(verdict.ahead / hour)
        const rest = Math.ceil(verdict.rest / hour)
        throw new Error(
          `The clock of this machine is ${ahead} hours later than it can be. Nothing is deleted; if the clock is not put back, it is in ${rest} hours.`,
        )
      }
      const isTimeForOutside = looks % 24 === 1
      looks += 1
      await repeatDeletions(deps)
      await deleteDue(deps)
      // Once a day, and not before the machines outside have had time to start.
      if (isTimeForOutside) await deleteOutside(deps)
    },
  }
}

/** When all dossiers were signed last, which is daily where something happens; `undefined` in a house that is new. */
async function latestKnown({ storage }: StaffDeps): Promise<number | undefined> {
  const newest = await storage.recordsHeads.newest()
  return newest && Date.parse(newest.head.at)
}
