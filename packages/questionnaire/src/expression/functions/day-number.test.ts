import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber } from './day-number.ts'

describe('the number of a day', () => {
  it('is one more than that of the day before, through 400 years of the calendar', () => {
    const first = dayNumber('1800-01-01')
    const dates = Array.from(calendar(1800, 2200))
    expect(dates.map((_, index) => dayAt(first + index))).toEqual(dates)
    expect(dates.findIndex((date, index) => dayNumber(date) !== first + index)).toBe(-1)
    expect(dates).toHaveLength(146_097)
    expect(dayNumber('1970-01-01')).toBe(0)
  })

  it('leads to no date where there is none', () => {
    expect(dayAt(1e12)).toBe('')
    expect(dayAt(Number.NaN)).toBe('')
  })
})

/** Every day, as the rule of leap years says it. */
function* calendar(from: number, to: number): Iterable<string> {
  for (let year = from; year < to; year += 1) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const [index, length] of lengths.entries()) {
      for (let day = 1; day <= length; day += 1) {
        yield `${year}-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      }
    }
  }
}
