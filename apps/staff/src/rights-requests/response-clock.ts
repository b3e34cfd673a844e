import type { RightsRequest } from './rights-request.ts'

/** Until when somebody must be answered, and how near that is on a day. */
export type ResponseClock = {
  /** Last day. */
  readonly due: string
  readonly state: 'running' | 'soon' | 'over' | 'closed'
}

/** So many days before the end it is said. */
const soonDays = 7

/**
 * Art. 12 (3) DSGVO: one month after it came, and two more if they were needed and the person was told why. A month ends on the
 * day of the same number, or on its last one (Verordnung 1182/71, Art. 3).
 */
export function responseClock(
  { received, extension, closed }: Pick<RightsRequest, 'received' | 'extension' | 'closed'>,
  today: string,
): ResponseClock {
  const due = monthsAfter(received, extension === undefined ? 1 : 3)
  if (closed !== undefined) return { due, state: 'closed' }
  if (today > due) return { due, state: 'over' }
  return { due, state: today >= daysBefore(due, soonDays) ? 'soon' : 'running' }
}

/** The last day on which it can still be said that more time is needed. */
export function lastDayToExtend({ received }: Pick<RightsRequest, 'received'>): string {
  return monthsAfter(received, 1)
}

function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  const target = new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)))
  return target.toISOString().slice(0, 10)
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}
