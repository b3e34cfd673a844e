import type { DatabaseSync } from 'node:sqlite'

/** Where files wait for the inside, each sealed: with the answers that name them, or for these to be sent. */
export type FileBox = {
  /** `full`: more is waiting to be claimed than honest people send; nothing is kept then. */
  keep(file: SealedFile): 'kept' | 'full'
  /** Up to `limit` claimed files after `after`, in the order of their random ids. */
  waiting(survey: string, after: string, limit: number): readonly WaitingFile[]
  /** Deletes what the inside has confirmed to hold. */
  confirm(ids: readonly string[]): void
}

type SealedFile = {
  readonly id: string
  readonly survey: string
  /** ISO date. */
  readonly day: string
  /** Encapsulated key and ciphertext, base64url. */
  readonly sealed: string
}

type WaitingFile = { readonly id: string; readonly sealed: string }

/** Of all surveys together, in bytes: a stranger must not fill the disk with files that no answer will ever name. */
const mostUnclaimed = 2 * 1024 ** 3

export function openFileBox(database: DatabaseSync): FileBox {
  const unclaimed = database.prepare(
    'SELECT coalesce(sum(length(sealed)), 0) AS bytes FROM files WHERE claimed = 0',
  )
  const forget = database.prepare(`DELETE FROM files WHERE claimed = 0 AND day < date(?, '-1 day')`)
  const insert = database.prepare(
    'INSERT INTO files (id, survey, day, claimed, sealed) VALUES (?, ?, ?, 0, ?)',
  )
  const list = database.prepare(
    `SELECT id, sealed FROM files WHERE survey = ? AND claimed = 1 AND id > ?
     ORDER BY id LIMIT ?`,
  )
  const remove = database.prepare('DELETE FROM files WHERE id IN (SELECT value FROM json_each(?))')
  return {
    keep({ id, survey, day, sealed }) {
      forget.run(day)
      if (Number(unclaimed.get()?.['bytes']) > mostUnclaimed) return 'full'
      insert.run(id, survey, day, Buffer.from(sealed, 'base64url'))
      return 'kept'
    },
    waiting: (survey, after, limit) =>
      list.all(survey, after, limit).map(({ id, sealed }) => ({
        id: String(id),
        sealed: sealed instanceof Uint8Array ? Buffer.from(sealed).toString('base64url') : '',
      })),
    confirm: (ids) => void remove.run(JSON.stringify(ids)),
  }
}
