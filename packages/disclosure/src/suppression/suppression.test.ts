import { describe, expect, test } from 'vitest'
import { attack, readFrom } from '../testing/attacker.ts'
import { auditIntervals } from '../testing/audit-intervals.ts'
import { crossTable } from '../testing/cross-table.ts'
import { findExposed } from './audit.ts'
import type { LinkedTables } from './linked-tables.ts'
import { printedMedian, roundedMean, sumsTo } from './relations.ts'
import { smallCounts, type Requirement } from './requirement.ts'
import { suppress } from './suppress.ts'

function withheldIn(tables: LinkedTables, requirements: readonly Requirement[]) {
  const result = suppress(tables, requirements)
  if ('refused' in result) throw new Error(`${result.refused}: ${result.cells.join()}`)
  return new Set([...result.primary, ...result.secondary])
}

/** Nord, Ost, Süd, West by zufrieden, teils, unzufrieden, with margins; the total is always shown. */
const districts: LinkedTables = {
  values: [20, 3, 17, 12, 14, 9, 8, 25, 30, 6, 7, 2, 40, 35, 63, 15, 46, 49, 58, 153],
  relations: [
    ...crossTable(
      [
        [0, 1, 2],
        [3, 4, 5],
        [6, 7, 8],
        [9, 10, 11],
      ],
      [12, 13, 14, 15],
      [16, 17, 18],
    ),
    sumsTo([12, 13, 14, 15], 19),
    sumsTo([16, 17, 18], 19),
  ],
  alwaysShown: new Set([19]),
}
const [nordPartly, nordUnhappy, westPartly, westUnhappy] = [1, 2, 10, 11]
const small = smallCounts(districts.values, 5)

describe('a table of two variables', () => {
  test('gives small counts away where nothing else is withheld', () => {
    expect(small.map(({ cell }) => cell)).toEqual([nordPartly, westUnhappy])
    const primary = new Set([nordPartly, westUnhappy])
    expect(auditIntervals(districts, primary)).toEqual(
      new Map([
        [nordPartly, { lower: 3, upper: 3 }],
        [westUnhappy, { lower: 2, upper: 2 }],
      ]),
    )
    expect(findExposed(districts, primary, small)).toHaveLength(2)
    expect(attack(districts.values, readFrom(districts, primary), small)).toHaveLength(2)
  })

  test('keeps them with two partners of 24 people, the fewest there are', () => {
    expect(suppress(districts, small)).toEqual({
      primary: new Set([nordPartly, westUnhappy]),
      secondary: new Set([nordUnhappy, westPartly]),
    })
    const withheld = withheldIn(districts, small)
    expect(auditIntervals(districts, withheld)).toEqual(
      new Map([
        [nordPartly, { lower: 1, upper: 10 }],
        [westUnhappy, { lower: 0, upper: 9 }],
        [nordUnhappy, { lower: 10, upper: 19 }],
        [westPartly, { lower: 0, upper: 9 }],
      ]),
    )
    expect(findExposed(districts, withheld, small)).toEqual([])
    expect(attack(districts.values, readFrom(districts, withheld), small)).toEqual([])
  })

  test('is refused where the partners must be shown, naming the cells', () => {
    const alwaysShown = new Set([nordUnhappy, westPartly, 12, 15, 16, 17, 18, 0, 9])
    expect(suppress({ ...districts, alwaysShown }, small)).toEqual({
      refused: 'unprotectable',
      cells: [nordPartly, westUnhappy],
    })
  })

  test('does not hide behind an empty cell, where readers may know that nobody can be', () => {
    const values = [1, 20, 30, 40, 0, 25, 51, 65, 41, 20, 55]
    const relations = crossTable(
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
      [6, 7],
      [8, 9, 10],
    )
    const tables = { values, relations, alwaysShown: new Set([6, 7, 8, 9, 10]) }
    expect(withheldIn(tables, [{ cell: 0, below: 0, above: 2 }])).toEqual(new Set([0, 2, 3, 5]))
  })

  test('takes the partners that cost least', () => {
    const costs = districts.values.map((_, cell) => (cell === nordUnhappy ? 1_000 : 1))
    expect(withheldIn({ ...districts, costs }, small).has(nordUnhappy)).toBe(false)
  })
})

/** Categories, and after them their total, which is always shown. */
function oneWay(...counts: readonly number[]): LinkedTables {
  const total = counts.reduce((sum, count) => sum + count, 0)
  return {
    values: [...counts, total],
    relations: [sumsTo([...counts.keys()], counts.length)],
    alwaysShown: new Set([counts.length]),
  }
}

describe('a table of one variable', () => {
  test('needs a partner for one small count', () => {
    const tables = oneWay(40, 1, 9, 30)
    const requirements = smallCounts(tables.values, 3)
    expect(auditIntervals(tables, new Set([1]))).toEqual(new Map([[1, { lower: 1, upper: 1 }]]))
    expect(withheldIn(tables, requirements)).toEqual(new Set([1, 2]))
  })

  test('needs one more where the small ones together are small', () => {
    const tables = oneWay(40, 1, 1, 9)
    expect(withheldIn(tables, smallCounts(tables.values, 3))).toEqual(new Set([1, 2, 3]))
  })

  test('needs none where the small ones protect each other', () => {
    const tables = oneWay(40, 2, 2, 9)
    expect(withheldIn(tables, smallCounts(tables.values, 3))).toEqual(new Set([1, 2]))
  })

  test('is refused where everybody is few', () => {
    const tables = oneWay(2, 0, 0)
    expect(suppress(tables, smallCounts(tables.values, 3))).toEqual({
      refused: 'unprotectable',
      cells: [0, 3],
    })
  })

  test('is protected against what a printed mean says', () => {
    const tables = oneWay(12, 20, 2, 30, 36)
    const requirements = smallCounts(tables.values, 3)
    const mean = roundedMean([0, 1, 2, 3, 4], [1, 2, 3, 4, 5], 3.58, 0.01)
    const withMean = { ...tables, relations: [...tables.relations, ...mean] }
    const without = withheldIn(tables, requirements)
    expect(findExposed(tables, without, requirements)).toEqual([])
    expect(findExposed(withMean, without, requirements)).toHaveLength(1)
    const withheld = withheldIn(withMean, requirements)
    expect(withheld.size).toBeGreaterThan(without.size)
    expect(attack(tables.values, readFrom(withMean, withheld), requirements)).toEqual([])
  })

  test('is protected against what a printed median says', () => {
    const tables = oneWay(4, 7, 1, 12)
    const median = printedMedian([0, 1, 2, 3], 2, 3)
    const withMedian = { ...tables, relations: [...tables.relations, ...median] }
    // Half of the 24 are in the last category: nobody can be between, and no one more in the last.
    const intervals = (each: LinkedTables) => auditIntervals(each, new Set([2, 3])).get(2)
    expect(intervals(tables)).toEqual({ lower: 0, upper: 13 })
    expect(intervals(withMedian)).toEqual({ lower: 1, upper: 1 })
    const requirements = smallCounts(tables.values, 3)
    expect(withheldIn(withMedian, requirements)).toEqual(new Set([0, 2]))
  })
})

describe('several answers', () => {
  /** Of each item: chosen, not chosen; everybody is cell 0. */
  const items: LinkedTables = {
    values: [50, 2, 48, 20, 30, 49, 1],
    relations: [sumsTo([1, 2], 0), sumsTo([3, 4], 0), sumsTo([5, 6], 0)],
    alwaysShown: new Set([0]),
  }

  test('are protected item by item, few chosen like few not chosen', () => {
    expect(withheldIn(items, smallCounts(items.values, 3))).toEqual(new Set([1, 2, 5, 6]))
  })
})

describe('tables that are not what they say', () => {
  test.each<readonly [LinkedTables]>([
    [{ values: [1, 2, 4], relations: [sumsTo([0, 1], 2)] }],
    [{ values: [1, 2], relations: [sumsTo([0, 1], 2)] }],
    [{ values: [1.5], relations: [] }],
    [{ values: [-1], relations: [] }],
    [{ values: [1], relations: [], costs: [0] }],
  ])('break a promise: %j', (tables) => {
    expect(() => suppress(tables, [])).toThrow(RangeError)
  })

  test('so does a requirement below nothing', () => {
    const requirement = { cell: 1, below: 2, above: 1 }
    expect(() => suppress(oneWay(40, 1, 9), [requirement])).toThrow(RangeError)
  })
})
