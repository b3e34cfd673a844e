import { expect, test } from 'vitest'
import { compareColumns } from './column-comparisons.ts'

// By hand: (0.45 - 0.56) / √(0.505 · 0.495 · 2 / 100), the root of X² of the table.
test('two columns are compared like two shares', () => {
  const [first, second] = compareColumns([
    [45, 56],
    [55, 44],
  ])
  expect(first).toMatchObject({ row: 0, columns: [0, 1], shares: [0.45, 0.56] })
  expect(first?.z).toBeCloseTo(-Math.sqrt(2.42024202), 7)
  expect(first?.pValue).toBeCloseTo(0.11977642, 7)
  expect(first?.adjusted).toBe(first?.pValue)
  expect(second?.z).toBeCloseTo(Math.sqrt(2.42024202), 7)
})

test('Bonferroni counts the pairs of a row, and a column without cases is in none', () => {
  const comparisons = compareColumns([
    [10, 0, 20, 15],
    [30, 0, 20, 15],
  ])
  expect(comparisons.map(({ row, columns }) => [row, ...columns])).toEqual([
    [0, 0, 2],
    [0, 0, 3],
    [0, 2, 3],
    [1, 0, 2],
    [1, 0, 3],
    [1, 2, 3],
  ])
  for (const { pValue, adjusted } of comparisons) {
    expect(adjusted).toBeCloseTo(Math.min(1, 3 * pValue), 12)
  }
})

test('a row that nobody is in differs nowhere', () => {
  const [comparison] = compareColumns([
    [0, 0],
    [30, 20],
  ])
  expect(comparison).toMatchObject({ z: undefined, pValue: 1, adjusted: 1 })
})
