import { monthDigits, monthName } from './month-names.ts'
import { catalogueOf, type Language } from './text.ts'

const iso = /^(\d{4})-(\d\d)-(\d\d)$/
const german = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/
const worded = /^(\d{1,2})\.? (\p{L}+\.?) (\d{4})$/u

/**
 * Reads `2026-12-24` (what a date field sends), `24.12.2026` or `24. Dezember 2026` as ISO date. Undefined if there is no
 * such day, and for `12/24/2026`, which half of the world reads the other way round.
 */
export function readDay(input: string): string | undefined {
  const text = input.trim()
  if (isDay(text)) return text
  const [, day, month, year] = german.exec(text) ?? worded.exec(text) ?? []
  if (day === undefined || month === undefined || year === undefined) return undefined
  const candidate = `${year}-${monthDigits(month)}-${day.padStart(2, '0')}`
  return isDay(candidate) ? candidate : undefined
}

/** Whether `text` is the ISO date of a day that exists. Years before 1000 are slips of the finger. */
export function isDay(text: string): boolean {
  const [, year, month, day] = iso.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return false
  return year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** An ISO date as the language writes it: 24.12.2026 in German, 24 December 2026 in English. */
export function formatDay(day: string, language: Language): string {
  const [, year, month, dayOfMonth] = iso.exec(day) ?? []
  if (year === undefined || month === undefined || dayOfMonth === undefined) return day
  return catalogueOf(language) === 'de'
    ? `${dayOfMonth}.${month}.${year}`
    : `${Number(dayOfMonth)} ${monthName(Number(month), language)} ${year}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
