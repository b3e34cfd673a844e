import type { StaffDeps } from '../staff-deps.ts'
import { deleteDue } from './delete-due.ts'
import { deleteOutside } from './delete-outside.ts'
import { repeatDeletions } from './repeat-deletions.ts'

const hour = 60 * 60 * 1000

/**
 * Looks at the start and every hour, one look at a time. An incident is logged and tried again an hour later.
 */
export function deleteHourly(deps: StaffDeps): void {
  let isLooking = false
  let looks = 0
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      await repeatDeletions(deps)
      await deleteDue(deps)
      // Once a day, and not before the machines outside have had time to start.
      if (looks % 24 === 1) await deleteOutside(deps)
    } catch (error) {
      deps.log(`What is due was not deleted: ${String(error)}`)
    } finally {
      isLooking = false
      looks += 1
    }
  }
  void look()
  setInterval(() => void look(), hour).unref()
}
