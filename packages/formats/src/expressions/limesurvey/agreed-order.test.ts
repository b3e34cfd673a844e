import { expect, test } from 'vitest'
import { agreedOrder } from './agreed-order.ts'

test('numbers and words are ordered as everywhere', () => {
  expect(agreedOrder('<', 2, 10)).toBe(true)
  expect(agreedOrder('>=', 'b', 'a')).toBe(true)
  expect(agreedOrder('<', 'b', 5)).toBe(false)
})

test('a quoted number is a word to new servers and a number to old ones', () => {
  expect(agreedOrder('<', 9, '10')).toBeUndefined()
})

test('nothing and a number have no order on the server, but nothing is zero in the browser', () => {
  expect(agreedOrder('<', '', 3)).toBe(false)
  expect(agreedOrder('<', '', 3, { inBrowser: true })).toBeUndefined()
  expect(agreedOrder('>', '', 3, { inBrowser: true })).toBe(false)
})

test('servers differ about nothing and zero', () => {
  expect(agreedOrder('<', '', 0)).toBeUndefined()
  expect(agreedOrder('<=', 0, '')).toBeUndefined()
  expect(agreedOrder('>', '', 0)).toBe(false)
})
