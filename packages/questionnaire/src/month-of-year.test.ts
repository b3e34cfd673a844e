import { expect, it } from 'vitest'
import { formatMonth, readMonth } from './month-of-year.ts'

it.each([
  ['2026-11', '2026-11'],
  ['11/2026', '2026-11'],
  ['11.2026', '2026-11'],
  ['3. 2026', '2026-03'],
  ['November 2026', '2026-11'],
  ['nov 2026', '2026-11'],
  ['Sept. 2026', '2026-09'],
  ['März 2026', '2026-03'],
  ['Maerz 2026', '2026-03'],
  ['March 2026', '2026-03'],
  ['Dez. 2026', '2026-12'],
  ['December 2026', '2026-12'],
  ['Mai 2026', '2026-05'],
])('reads %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month)
})

it.each(['2026-13', '0/2026', '13/2026', '11/26', '2026', 'Ma 2026', 'Herbst 2026', '2026/11', ''])(
  'refuses %s',
  (typed) => {
    expect(readMonth(typed)).toBeUndefined()
  },
)

it('writes the month as the language does', () => {
  expect(formatMonth('2026-03', 'de-x-ls')).toBe('März 2026')
  expect(formatMonth('2026-03', 'en')).toBe('March 2026')
})
