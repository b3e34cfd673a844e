import type { Database } from '@meinungsbild/database'
import type { BarrierReport } from '@meinungsbild/exchange'

/** Where reports of barriers wait for the inside. */
export type BarrierBox = {
  /** `full`: more wait than people write; nothing is kept then. */
  keep(report: BarrierReport): Promise<'kept' | 'full'>
  /** Up to `limit` reports in the order of their random ids. */
  waiting(limit: number): Promise<readonly BarrierReport[]>
  /** Deletes what the inside has confirmed to hold. */
  confirm(ids: readonly string[]): Promise<void>
}

/** The inside fetches every hour: so many in an hour are no people, and a stranger must not fill the disk. */
const mostWaiting = 500

export function openBarrierBox(database: Database): BarrierBox {
  return {
    keep: ({ id, day, page, text, contact }) =>
      database.transaction(async (queries) => {
        const waiting = await queries.get('SELECT count(*) AS n FROM barrier_reports')
        if (Number(waiting?.['n']) >= mostWaiting) return 'full'
        await queries.insert('barrier_reports', [{ id, day, page, text, contact }])
        return 'kept'
      }),
    async waiting(limit) {
      const rows = await database.all(
        'SELECT id, day, page, text, contact FROM barrier_reports ORDER BY id LIMIT ?',
        limit,
      )
      return rows.map((row) => ({
        id: String(row['id']),
        day: String(row['day']),
        page: String(row['page']),
        text: String(row['text']),
        contact: String(row['contact']),
      }))
    },
    confirm: (ids) => database.run('DELETE FROM barrier_reports WHERE id IN (?)', ids),
  }
}
