import { expect, it } from 'vitest'
import { formatTime, readTime } from './time-of-day.ts'

it.each([
  ['07:30', '07:30'],
  ['7:30', '07:30'],
  ['07.30', '07:30'],
  ['0730', '07:30'],
  ['730', '07:30'],
  ['7 Uhr 30', '07:30'],
  ['7.30 Uhr', '07:30'],
  ['7 Uhr', '07:00'],
  ['19uhr', '19:00'],
  ['7 Uhr 5', '07:05'],
  ['7:30 pm', '19:30'],
  ['12 a.m.', '00:00'],
  ['12:15 PM', '12:15'],
  ['0:00', '00:00'],
  ['23:59', '23:59'],
])('reads %s', (typed, time) => {
  expect(readTime(typed)).toBe(time)
})

it.each(['7', '24:00', '7:60', '12:5', '13 pm', '0 am', '7 Uhr 60', '07:30:00', 'früh', ''])(
  'refuses %s',
  (typed) => {
    expect(readTime(typed)).toBeUndefined()
  },
)

it('writes the time as the language does', () => {
  expect(formatTime('07:30', 'de')).toBe('07:30 Uhr')
  expect(formatTime('07:30', 'en')).toBe('07:30')
})
