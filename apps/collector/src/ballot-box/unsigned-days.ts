import type { Queries } from '@meinungsbild/database'
import type { SealedSubmission } from '@meinungsbild/exchange'
import { daysLater } from '../days-later.ts'

/**
 * On which day an answer is dated: the day it came, but none whose list is signed already, as a clock that was put back would have it.
 * A list that was told to everybody would no longer be the beginning of the next one, as if somebody had put answers in.
 */
export async function unsignedDays(
  queries: Pick<Queries, 'all'>,
  surveys: readonly string[],
): Promise<(ballot: Pick<SealedSubmission, 'surveyId' | 'day'>) => string> {
  const rows = await queries.all('SELECT survey, last_day FROM heads WHERE survey IN (?)', surveys)
  const signed = new Map(rows.map((row) => [String(row['survey']), String(row['last_day'])]))
  return ({ surveyId, day }) => {
    const last = signed.get(surveyId) ?? ''
    return day > last ? day : daysLater(last, 1)
  }
}
