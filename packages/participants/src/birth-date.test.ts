import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ageOn, readBirthDate } from './birth-date.ts'

describe('a date of birth', () => {
  test.each([
    ['12.03.1985', '1985-03-12'],
    ['1.3.1985', '1985-03-01'],
    ['1985-03-12', '1985-03-12'],
    ['1985-03-12T00:00:00', '1985-03-12'],
    ['19850312', '1985-03-12'],
    ['31118', '1985-03-12'],
    ['29.02.2000', '2000-02-29'],
    ['00.00.1950', '1950'],
    ['00.07.1950', '1950-07'],
    ['1950-00-00', '1950'],
  ])('%s is %s', (cell, text) => {
    expect(readBirthDate(cell)?.text).toBe(text)
  })

  test.each([
    '',
    '12.03.85',
    '31.04.1985',
    '29.02.1900',
    '29.02.2001',
    '12.13.1985',
    '00.13.1985',
    '12.00.1985',
    '1985',
    '12/03/1985',
    '12.03.1785',
    'unbekannt',
    '1985-3-12',
    '99999999',
    '-5',
  ])('%s is none', (cell) => {
    expect(readBirthDate(cell)).toBeUndefined()
  })

  test('is read back from what a spreadsheet program makes of it', () => {
    const days = fc.date({
      min: new Date('1906-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10)
        const serial = Math.round((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000)
        expect(readBirthDate(String(serial))?.text).toBe(day)
        expect(readBirthDate(day.split('-').toReversed().join('.'))?.text).toBe(day)
      }),
    )
  })
})

describe('the age on a day', () => {
  const age = (birth: string, day: string) => {
    const read = readBirthDate(birth)
    return read && ageOn(read, day)
  }

  test('is reached on the birthday', () => {
    expect(age('12.03.2010', '2026-03-11')).toEqual({ least: 15, most: 15 })
    expect(age('12.03.2010', '2026-03-12')).toEqual({ least: 16, most: 16 })
  })

  test('is reached on 1 March by those who were born on 29 February', () => {
    expect(age('29.02.2008', '2026-02-28')).toEqual({ least: 17, most: 17 })
    expect(age('29.02.2008', '2026-03-01')).toEqual({ least: 18, most: 18 })
  })

  test('lies between two numbers where the day or the month is not known', () => {
    expect(age('00.00.2010', '2026-06-15')).toEqual({ least: 15, most: 16 })
    expect(age('00.07.2010', '2026-07-15')).toEqual({ least: 15, most: 16 })
    expect(age('00.05.2010', '2026-07-15')).toEqual({ least: 16, most: 16 })
  })
})
