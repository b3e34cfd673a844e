import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { surroundingsWith } from '../testing/surroundings-with.ts'
import { worth } from '../testing/worth.ts'

/** Days far enough from the years 1000 and 9999 that reckoning with them stays within. */
const day = fc
  .date({ min: new Date('1200-01-01'), max: new Date('9800-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

const step = fc.integer({ min: -2_000, max: 2_000 })

describe('dates', () => {
  it('have the year, month, day and weekday that the platform says', () => {
    fc.assert(
      fc.property(day, (text) => {
        const date = new Date(text)
        expect(worth(`year('${text}')`)).toBe(date.getUTCFullYear())
        expect(worth(`month('${text}')`)).toBe(date.getUTCMonth() + 1)
        expect(worth(`day('${text}')`)).toBe(date.getUTCDate())
        expect(worth(`weekday('${text}')`)).toBe(date.getUTCDay() || 7)
      }),
    )
  })

  it('are as many days apart as were added', () => {
    fc.assert(
      fc.property(day, step, (text, days) => {
        const later = worth(`addDays('${text}', ${days})`)
        expect(worth(`daysBetween('${text}', '${String(later)}')`)).toBe(days)
        const date = new Date(text)
        date.setUTCDate(date.getUTCDate() + days)
        expect(later).toBe(date.toISOString().slice(0, 10))
      }),
    )
  })

  it('keep their day when months are added, unless the month is too short', () => {
    fc.assert(
      fc.property(day, step, (text, months) => {
        const later = String(worth(`addMonths('${text}', ${months})`))
        const first = new Date(text)
        first.setUTCMonth(first.getUTCMonth() + months, 1)
        expect(later.slice(0, 7)).toBe(first.toISOString().slice(0, 7))
        const isShort = later.slice(8) < text.slice(8)
        const tomorrow = String(worth(`addDays('${later}', 1)`))
        expect(isShort ? tomorrow.slice(8) : later.slice(8)).toBe(isShort ? '01' : text.slice(8))
        expect(worth(`monthsBetween('${text}', '${later}')`)).toBe(
          isShort && months > 0 ? months - 1 : months,
        )
      }),
    )
  })

  it('are as many years apart as birthdays were had', () => {
    fc.assert(
      fc.property(day, fc.nat({ max: 40_000 }), (birth, days) => {
        const today = String(worth(`addDays('${birth}', ${days})`))
        const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4))
        const had = birth.slice(5) <= today.slice(5) ? years : years - 1
        expect(worth(`age('${birth}')`, surroundingsWith({}, { today }))).toBe(had)
        expect(worth(`yearsBetween('${birth}', '${today}')`)).toBe(had)
        expect(worth(`0 - yearsBetween('${today}', '${birth}')`)).toBe(had)
      }),
    )
  })
})

describe('a date', () => {
  it.each([
    "date('2026-02-29')",
    "date('24.12.2026')",
    "date('0999-12-31')",
    'date(20261224)',
    'year(missing)',
    "addDays('9999-12-31', 1)",
    "addDays('1000-01-01', -1)",
    "addDays('2026-01-01', 1e300)",
    "addDays('2026-01-01', missing)",
    "addMonths('9999-12-31', 1)",
    "addMonths('2026-01-01', -1e300)",
    "addYears('2026-01-01', missing)",
    "daysBetween('2026-01-01', missing)",
    "daysBetween('2026-01-01', '24.12.2026')",
    "age('09:30')",
  ])('that does not exist is empty: %s', (text) => {
    expect(worth(text)).toBeNull()
  })

  it('may be a month, which stands for its first day', () => {
    expect(worth("date('2026-12')")).toBe('2026-12-01')
    expect(worth("monthsBetween('2026-10', '2026-12-24')")).toBe(2)
    expect(worth("date('2026-13')")).toBeNull()
  })

  it('moves by whole days, months and years', () => {
    expect(worth("addDays('2026-01-01', 1.9)")).toBe('2026-01-02')
    expect(worth("addDays('1960-01-01', 1.9)")).toBe('1960-01-02')
    expect(worth("addMonths('2026-01-01', -1.9)")).toBe('2025-12-01')
    expect(worth("addYears('2026-01-01', 1.9)")).toBe('2027-01-01')
  })
})
