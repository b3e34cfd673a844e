import type { DatabaseSync } from 'node:sqlite'
import type { BarrierReport } from '@meinungsbild/exchange'

/** Where reports of barriers wait for the inside. */
export type BarrierBox = {
  /** `full`: more wait than people write; nothing is kept then. */
  keep(report: BarrierReport): 'kept' | 'full'
  /** Up to `limit` reports in the order of their random ids. */
  waiting(limit: number): readonly BarrierReport[]
  /** Deletes what the inside has confirmed to hold. */
  confirm(ids: readonly string[]): void
}

/** The inside fetches every hour: so many in an hour are no people, and a stranger must not fill the disk. */
const mostWaiting = 500

export function openBarrierBox(database: DatabaseSync): BarrierBox {
  const count = database.prepare('SELECT count(*) AS n FROM barrier_reports')
  const insert = database.prepare(
    'INSERT INTO barrier_reports (id, day, page, text, contact) VALUES (?, ?, ?, ?, ?)',
  )
  const list = database.prepare(
    'SELECT id, day, page, text, contact FROM barrier_reports ORDER BY id LIMIT ?',
  )
  const remove = database.prepare(
    'DELETE FROM barrier_reports WHERE id IN (SELECT value FROM json_each(?))',
  )
  return {
    keep({ id, day, page, text, contact }) {
      if (Number(count.get()?.['n']) >= mostWaiting) return 'full'
      insert.run(id, day, page, text, contact)
      return 'kept'
    },
    waiting: (limit) =>
      list.all(limit).map((row) => ({
        id: String(row['id']),
        day: String(row['day']),
        page: String(row['page']),
        text: String(row['text']),
        contact: String(row['contact']),
      })),
    confirm: (ids) => void remove.run(JSON.stringify(ids)),
  }
}
