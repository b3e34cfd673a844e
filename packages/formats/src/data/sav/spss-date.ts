import type { DateUnit } from '../data-table.ts'

/** SPSS counts seconds since the beginning of the Gregorian calendar, 14 October 1582. */
const epoch = Date.UTC(1582, 9, 14) / 1000

/** A day, or the first day of a month, as SPSS counts; a time of day as seconds since midnight. */
export function spssDate(value: string, unit: DateUnit): number {
  switch (unit) {
    case 'day':
      return Date.parse(`${value}T00:00:00Z`) / 1000 - epoch
    case 'month':
      return Date.parse(`${value}-01T00:00:00Z`) / 1000 - epoch
    case 'time':
      return Date.parse(`1970-01-01T${value}:00Z`) / 1000
    default:
      unit satisfies never
      throw new TypeError('A date of unknown unit was given')
  }
}
