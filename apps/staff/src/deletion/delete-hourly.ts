import type { StaffDeps } from '../staff-deps.ts'
import { deleteDue } from './delete-due.ts'

const hour = 60 * 60 * 1000

/**
 * Looks at the start and every hour, one look at a time. An incident is logged and tried again an hour later.
 */
export function deleteHourly(deps: StaffDeps): void {
  let isLooking = false
  const look = async () => {
    if (isLooking) return
    isLooking = true
    try {
      await deleteDue(deps)
    } catch (error) {
      deps.log(`What is due was not deleted: ${String(error)}`)
    } finally {
      isLooking = false
    }
  }
  void look()
  setInterval(() => void look(), hour).unref()
}
