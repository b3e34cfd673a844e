import { DatabaseSync } from 'node:sqlite'
import { inUse } from './sqlite-error.ts'

/** The right to be the only writer of a database file; it ends with `release` or with the process. */
export type ExclusiveUse = { release(): void }

/**
 * Takes the right to write `file`, or `undefined` if somebody holds it already. The lock is SQLite's own, on an empty
 * file beside the database: the operating system drops it when the process dies, so no stale lock ever keeps anybody
 * out, and readers of the database itself (backup, verification) are not in its way.
 */
export function takeExclusiveUse(file: string): ExclusiveUse | undefined {
  const lock = new DatabaseSync(`${file}.lock`, { timeout: 0 })
  try {
    // In memory, because nothing is ever written: otherwise an empty journal lies beside the lock.
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
    return { release: () => lock.close() }
  } catch (error) {
    lock.close()
    if (inUse(error)) return undefined
    throw error
  }
}
