import { describe, expect, test } from 'vitest'
import { perturbationTable, type Change } from './perturbation-table.ts'

function rowsOf(maximum: number, variance: number, threshold: number) {
  const table = perturbationTable({ maximum, variance, threshold })
  if ('refused' in table) throw new Error(`no table for ${table.count}`)
  return table.rows
}

function expectRow(row: readonly Change[] | undefined, expected: Readonly<Record<string, number>>) {
  expect(row?.map(({ by }) => String(by)).toSorted()).toEqual(Object.keys(expected).toSorted())
  for (const { by, probability } of row ?? [])
    expect(probability).toBeCloseTo(expected[by] ?? -1, 7)
}

describe('the perturbation table', () => {
  test('is that of R’s ptable for D = 2, V = 1, js = 0', () => {
    const [nobody, one, more, ...others] = rowsOf(2, 1, 0)
    expectRow(nobody, { 0: 1 })
    expectRow(one, { '-1': 0.39806471, 0: 0.30580587, 1: 0.19419413, 2: 0.10193529 })
    expectRow(more, {
      '-2': 0.06382714,
      '-1': 0.24469145,
      0: 0.38296282,
      1: 0.24469145,
      2: 0.06382714,
    })
    expect(others).toEqual([])
  })

  test('far from 0 has the closed form x^(d²) / Z with x = (1/6)^(1/4)', () => {
    const x = (1 / 6) ** 0.25
    const z = 1 + 2 * x + 2 * x ** 4
    for (const { by, probability } of rowsOf(2, 1, 0)[2] ?? [])
      expect(probability).toBeCloseTo(x ** (by * by) / z, 10)
  })

  test('leaves no choice where only two changes have the variance', () => {
    // From 1 to nothing or to 3 at least.
    expectRow(rowsOf(3, 2, 2)[1], { '-1': 2 / 3, 2: 1 / 3, 3: 0 })
    expectRow(rowsOf(1, 1, 0)[1], { '-1': 0.5, 0: 0, 1: 0.5 })
  })

  test('is refused where one person could not be hidden without bias', () => {
    expect(perturbationTable({ maximum: 2, variance: 1, threshold: 2 })).toEqual({
      refused: 'noDistribution',
      count: 1,
      possible: { lower: 2, upper: 2 },
    })
    // From 3 it cannot go down: 0 is too far, 1 and 2 must not appear.
    expect(perturbationTable({ maximum: 2, variance: 2, threshold: 2 })).toMatchObject({
      count: 3,
      possible: { lower: 0, upper: 0 },
    })
    expect(perturbationTable({ maximum: 2, variance: 3, threshold: 0 })).toMatchObject({
      count: 1,
      possible: { lower: 0, upper: 2 },
    })
  })

  test.each([
    [0, 1, 0],
    [2, 0, 0],
    [2, 1, -1],
    [2.5, 1, 0],
  ])('is nothing for D = %d, V = %d, js = %d', (maximum, variance, threshold) => {
    expect(() => perturbationTable({ maximum, variance, threshold })).toThrow(RangeError)
  })
})
