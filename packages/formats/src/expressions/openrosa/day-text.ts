/*
 * OpenRosa takes every text for a date that begins like one, wherever it adds, subtracts or compares.
 */

const dateLike = /^\d{4}-\d{1,2}-\d{1,2}/
const day = /^(\d{4})-(\d{1,2})-(\d{1,2})$/
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/

export function looksLikeDate(text: string): boolean {
  return dateLike.test(text)
}

/** `2012-7-4` as an ISO date; undefined if it is no day of the calendar. */
export function readDay(text: string): string | undefined {
  const [, year = '', month = '', date = ''] = day.exec(text) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`
  const milliseconds = Date.parse(`${iso}T00:00:00Z`)
  const isDay = !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(iso)
  return isDay ? iso : undefined
}

/** A date with time and time zone, in milliseconds since 1970. */
export function readMoment(text: string): number | undefined {
  const milliseconds = moment.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(milliseconds) ? undefined : milliseconds
}

export const millisecondsPerDay = 86_400_000
