import { isDay } from '../../calendar.ts'
import { numberIn } from '../conversions.ts'
import type { Surroundings, Value } from '../expression.ts'
import { dayAt, dayNumber } from './day-number.ts'
import { ofValues, type LanguageFunction } from './language-function.ts'

/**
 * Functions of dates, which are texts in ISO form; a month, '2026-12', stands for its first day. Completed months and
 * years are counted as for an age: from 31 January to 28 February there is none.
 */
export const dateFunctions = {
  date: ofDate(1, (date) => date),
  year: ofDate(1, (date) => Number(date.slice(0, 4))),
  month: ofDate(1, (date) => Number(date.slice(5, 7))),
  day: ofDate(1, dayOf),
  weekday: ofDate(1, (date) => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1),
  addDays: ofDate(2, (date, days) => readDate(dayAt(dayNumber(date) + Math.trunc(numberIn(days))))),
  addMonths: ofDate(2, (date, months) => addMonths(date, numberIn(months))),
  addYears: ofDate(2, (date, years) => addMonths(date, 12 * Math.trunc(numberIn(years)))),
  daysBetween: ofTwoDates((from, to) => dayNumber(to) - dayNumber(from)),
  monthsBetween: ofTwoDates(monthsBetween),
  yearsBetween: ofTwoDates(yearsBetween),
  age: ofDate(1, (birth, _, { today }) => yearsBetween(birth, today)),
}

/** A function of a date and perhaps a second value; empty if the first is no date. */
function ofDate(
  count: number,
  compute: (date: string, second: Value | undefined, surroundings: Surroundings) => Value,
): LanguageFunction {
  return ofValues(count, count, ([first, second], surroundings) => {
    const date = readDate(first)
    return date && compute(date, second, surroundings)
  })
}

function ofTwoDates(compute: (from: string, to: string) => number): LanguageFunction {
  return ofDate(2, (from, second) => {
    const to = readDate(second)
    return to && compute(from, to)
  })
}

function readDate(value: Value | undefined): string | null {
  const date = typeof value === 'string' && value.length === 7 ? `${value}-01` : value
  return typeof date === 'string' && isDay(date) ? date : null
}

function dayOf(date: string): number {
  return Number(date.slice(8))
}

/** Months from the year 0 on. */
function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1
}

/** The same day so many months later, or the last one of the month if that has no such day. */
function addMonths(date: string, count: number): string | null {
  const months = monthNumber(date) + Math.trunc(count)
  const month = `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-`
  return [date.slice(8), '30', '29', '28'].map((day) => month + day).find(isDay) ?? null
}

function monthsBetween(from: string, to: string): number {
  const months = monthNumber(to) - monthNumber(from)
  const days = dayOf(to) - dayOf(from)
  return months * days < 0 ? months - Math.sign(months) : months
}

function yearsBetween(from: string, to: string): number {
  return Math.trunc(monthsBetween(from, to) / 12) + 0
}
