import { groupCommit, type Database, type Queries } from '@meinungsbild/database'
import type { Arrivals } from '@meinungsbild/exchange'
import { dayRows, type DayRow } from './arrival.ts'

/** Adds to what was counted of days of open surveys. */
export async function countDays(queries: Queries, rows: readonly DayRow[]): Promise<void> {
  await queries.insert(
    'open_door_days',
    rows,
    `(survey, day) DO UPDATE SET waited = open_door_days.waited + excluded.waited,
       beyond_limit = open_door_days.beyond_limit + excluded.beyond_limit,
       failed = open_door_days.failed + excluded.failed`,
  )
}

/** Counts a challenge that failed, soon; what is lost with a crash is no loss. */
export function failureCounter(database: Database): (survey: string, day: string) => void {
  const queue = groupCommit<DayRow, void>(database, async (queries, failures) => {
    await countDays(queries, dayRows(failures))
    return failures.map(() => undefined)
  })
  return (survey, day) => {
    queue.append({ survey, day, waited: 0, beyond_limit: 0, failed: 1 }).catch(() => undefined)
  }
}

export async function readArrivals(database: Database, survey: string): Promise<Arrivals> {
  const hours = await database.all(
    'SELECT day, hour, answers FROM arrivals WHERE survey = ? ORDER BY day, hour',
    survey,
  )
  const days = await database.all(
    'SELECT day, waited, beyond_limit, failed FROM open_door_days WHERE survey = ? ORDER BY day',
    survey,
  )
  return {
    hours: hours.map((row) => ({
      day: String(row['day']),
      hour: Number(row['hour']),
      answers: Number(row['answers']),
    })),
    days: days.map((row) => ({
      day: String(row['day']),
      waited: Number(row['waited']),
      beyondLimit: Number(row['beyond_limit']),
      failed: Number(row['failed']),
    })),
  }
}
