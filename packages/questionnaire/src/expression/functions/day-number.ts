const millisecondsOfDay = 86_400_000

/** The days from 1 January 1970 to an ISO date, fewer than none before. The calendar is UTC's, where no day is missing. */
export function dayNumber(date: string): number {
  return Date.parse(date) / millisecondsOfDay
}

/** The ISO date of the day with that number; empty if the calendar does not reach so far. */
export function dayAt(number: number): string {
  const day = new Date(number * millisecondsOfDay)
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10)
}
