import { isAway } from './postgres/is-away.ts'
import { inUse, unwritable } from './sqlite-error.ts'

/**
 * Whether an error says that the database takes nothing now and may again later, without anybody having done wrong: no server
 * answers, its disk or ours is full, it only reads (as the standby of a cluster does), or somebody held it for too long.
 */
export function isUnavailable(error: unknown): boolean {
  if (unwritable(error) || inUse(error) || isAway(error)) return true
  // Insufficient resources, a lock that did not come free, a transaction that may only read, one that was idle for too long.
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return /^(?:53|55P03|25006|25P03)/.test(code)
}
