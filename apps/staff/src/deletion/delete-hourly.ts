import type { BackgroundJob } from '../background/background-work.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { deleteDue } from './delete-due.ts'
import { deleteOutside } from './delete-outside.ts'
import { repeatDeletions } from './repeat-deletions.ts'

const hour = 60 * 60 * 1000

/** Looks at the start and every hour. */
export function hourlyDeletion(deps: StaffDeps): BackgroundJob {
  let looks = 0
  return {
    name: 'The deletion of what is due',
    every: hour,
    atOnce: true,
    async work() {
      const isTimeForOutside = looks % 24 === 1
      looks += 1
      await repeatDeletions(deps)
      await deleteDue(deps)
      // Once a day, and not before the machines outside have had time to start.
      if (isTimeForOutside) await deleteOutside(deps)
    },
  }
}
