import type { Database } from '@meinungsbild/database'
import { daysLater } from '../days-later.ts'

/** Where files wait for the inside, each sealed: with the answers that name them, or for these to be sent. */
export type FileBox = {
  /** `full`: more is waiting to be claimed than honest people send; nothing is kept then. */
  keep(file: SealedFile): Promise<'kept' | 'full'>
  /** Those of `ids` that are here. */
  here(survey: string, ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Up to `limit` claimed files after `after`, in the order of their random ids. */
  waiting(survey: string, after: string, limit: number): Promise<readonly WaitingFile[]>
  /** Deletes what the inside has confirmed to hold. */
  confirm(ids: readonly string[]): Promise<void>
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

export function openFileBox(database: Database): FileBox {
  return {
    keep: ({ id, survey, day, sealed }) =>
      database.transaction(async (queries) => {
        await queries.run('DELETE FROM files WHERE claimed = 0 AND day < ?', daysLater(day, -1))
        const unclaimed = await queries.get(
          'SELECT coalesce(sum(length(sealed)), 0) AS bytes FROM files WHERE claimed = 0',
        )
        if (Number(unclaimed?.['bytes']) > mostUnclaimed) return 'full'
        const content = Buffer.from(sealed, 'base64url')
        await queries.insert('files', [{ id, survey, day, claimed: 0, sealed: content }])
        return 'kept'
      }),
    async here(survey, ids) {
      const rows = await database.all(
        'SELECT id FROM files WHERE survey = ? AND id IN (?)',
        survey,
        ids,
      )
      return new Set(rows.map(({ id }) => String(id)))
    },
    async waiting(survey, after, limit) {
      const rows = await database.all(
        `SELECT id, sealed FROM files WHERE survey = ? AND claimed = 1 AND id > ?
         ORDER BY id LIMIT ?`,
        survey,
        after,
        limit,
      )
      return rows.map(({ id, sealed }) => ({
        id: String(id),
        sealed: sealed instanceof Uint8Array ? Buffer.from(sealed).toString('base64url') : '',
      }))
    },
    confirm: (ids) =>
      database.run('DELETE FROM files WHERE survey IN (SELECT id FROM surveys) AND id IN (?)', ids),
  }
}
