import type { DatabaseSync } from 'node:sqlite'
import { groupCommit } from '@meinungsbild/database'
import type { Arrivals } from '@meinungsbild/exchange'

/** What is counted of an answer to an open survey; nothing says which one it was. */
export type Arrival = {
  /** On a German clock, 0 to 23. */
  readonly hour: number
  readonly waited: boolean
  /** More came from its network than one may send in an hour. */
  readonly beyondLimit: boolean
}

/** Counts an answer that is kept; to be called inside the transaction that keeps it. */
export function arrivalCounter(
  database: DatabaseSync,
): (survey: string, day: string, arrival: Arrival) => void {
  const countHour = database.prepare(
    `INSERT INTO arrivals (survey, day, hour, answers) VALUES (?, ?, ?, 1)
     ON CONFLICT (survey, day, hour) DO UPDATE SET answers = answers + 1`,
  )
  const countDay = dayCounter(database)
  return (survey, day, { hour, waited, beyondLimit }) => {
    countHour.run(survey, day, hour)
    if (waited || beyondLimit) countDay.run(survey, day, Number(waited), Number(beyondLimit), 0)
  }
}

/** Counts a challenge that failed, soon; what is lost with a crash is no loss. */
export function failureCounter(database: DatabaseSync): (survey: string, day: string) => void {
  const countDay = dayCounter(database)
  const queue = groupCommit(database, (failures: readonly (readonly [string, string])[]) =>
    failures.map(([survey, day]) => countDay.run(survey, day, 0, 0, 1)),
  )
  return (survey, day) => {
    queue.append([survey, day]).catch(() => undefined)
  }
}

function dayCounter(database: DatabaseSync) {
  return database.prepare(
    `INSERT INTO open_door_days (survey, day, waited, beyond_limit, failed) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (survey, day) DO UPDATE SET waited = waited + excluded.waited,
       beyond_limit = beyond_limit + excluded.beyond_limit, failed = failed + excluded.failed`,
  )
}

export function arrivalsReader(database: DatabaseSync): (survey: string) => Arrivals {
  const hours = database.prepare(
    'SELECT day, hour, answers FROM arrivals WHERE survey = ? ORDER BY day, hour',
  )
  const days = database.prepare(
    'SELECT day, waited, beyond_limit, failed FROM open_door_days WHERE survey = ? ORDER BY day',
  )
  return (survey) => ({
    hours: hours.all(survey).map((row) => ({
      day: String(row['day']),
      hour: Number(row['hour']),
      answers: Number(row['answers']),
    })),
    days: days.all(survey).map((row) => ({
      day: String(row['day']),
      waited: Number(row['waited']),
      beyondLimit: Number(row['beyond_limit']),
      failed: Number(row['failed']),
    })),
  })
}
