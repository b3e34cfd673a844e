import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addressLines, MOST_LINES } from './address-lines.ts'

const word = fc.stringMatching(/^[A-Za-zÄÖÜäöüß.-]{1,20}$/)
const line = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '))
const address = fc.array(line, { maxLength: 9 })

const words = (lines: readonly string[]) => lines.join(' ').split(/\s+/).filter(Boolean)

test('an address keeps all its words in their order, and no line is empty', () => {
  fc.assert(
    fc.property(address, (given) => {
      const lines = addressLines(given)
      expect(words(lines)).toEqual(words(given))
      expect(lines.every((each) => each.trim() === each && each !== '')).toBe(true)
    }),
  )
})

test('long lines are broken only while there is room, and short ones never', () => {
  fc.assert(
    fc.property(address, (given) => {
      const lines = addressLines(given)
      const filled = given.filter((each) => each.trim() !== '')
      expect(lines.length).toBeLessThanOrEqual(Math.max(MOST_LINES, filled.length))
      const isBroken = lines.length > filled.length
      expect(!isBroken || filled.some((each) => each.length > 38)).toBe(true)
    }),
  )
})

test('a name with titles is broken between its words', () => {
  expect(
    addressLines([
      'Dr. Maximilian-Alexander Freiherr von und zu Müller-Lüdenscheidt',
      '20355 Hamburg',
    ]),
  ).toEqual([
    'Dr. Maximilian-Alexander Freiherr von',
    'und zu Müller-Lüdenscheidt',
    '20355 Hamburg',
  ])
})
