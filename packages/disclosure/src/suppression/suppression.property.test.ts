import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryTables } from '../testing/arbitrary-tables.ts'
import { attack, boundsOf, readFrom } from '../testing/attacker.ts'
import { auditIntervals } from '../testing/audit-intervals.ts'
import { findExposed } from './audit.ts'
import { smallCounts } from './requirement.ts'
import { suppress } from './suppress.ts'

const exactShapes = arbitraryTables('oneWay', 'items', 'twoWay', 'linked')
const threshold = fc.constantFrom(3, 5)

describe('what is suppressed', () => {
  test('nobody with all tables and a linear programme can work out', () => {
    fc.assert(
      fc.property(exactShapes, threshold, (tables, limit) => {
        const requirements = smallCounts(tables.values, limit)
        const result = suppress(tables, requirements)
        if ('refused' in result) return
        const withheld = new Set([...result.primary, ...result.secondary])
        expect(attack(tables.values, readFrom(tables, withheld), requirements)).toEqual([])
        expect(findExposed(tables, withheld, requirements)).toEqual([])
      }),
    )
  })

  test('nor by reckoning with whole people where means are printed', () => {
    fc.assert(
      fc.property(arbitraryTables('withMeans'), (tables) => {
        const requirements = smallCounts(tables.values, 3)
        const result = suppress(tables, requirements)
        if ('refused' in result) return
        const withheld = new Set([...result.primary, ...result.secondary])
        expect(findExposed(tables, withheld, requirements)).toEqual([])
        const known = readFrom(tables, withheld)
        for (const { cell, below, above } of requirements) {
          const { lower, upper } = boundsOf(cell, known, true)
          expect(lower).toBeLessThanOrEqual((tables.values[cell] ?? 0) - below)
          expect(upper).toBeGreaterThanOrEqual((tables.values[cell] ?? 0) + above)
        }
      }),
      { numRuns: 50 },
    )
  })

  test('is refused only where withholding everything would not help', () => {
    fc.assert(
      fc.property(exactShapes, threshold, (tables, limit) => {
        const requirements = smallCounts(tables.values, limit)
        const result = suppress(tables, requirements)
        if (!('refused' in result)) return
        const everything = new Set(tables.values.keys())
        const most = new Set([...everything].filter((cell) => !tables.alwaysShown?.has(cell)))
        const learned = attack(tables.values, readFrom(tables, most), requirements)
        expect(learned.map(({ cell }) => cell)).toEqual(result.cells)
      }),
    )
  })

  test('has no partner that is not needed', () => {
    fc.assert(
      fc.property(exactShapes, threshold, (tables, limit) => {
        const requirements = smallCounts(tables.values, limit)
        const result = suppress(tables, requirements)
        if ('refused' in result) return
        for (const partner of result.secondary) {
          const others = [...result.primary, ...result.secondary].filter((cell) => cell !== partner)
          expect(findExposed(tables, new Set(others), requirements)).not.toEqual([])
        }
      }),
      { numRuns: 50 },
    )
  })
})

describe('the audit', () => {
  test('finds what a solver of another hand finds', () => {
    const problem = exactShapes.chain((tables) =>
      fc.tuple(fc.constant(tables), fc.subarray([...tables.values.keys()])),
    )
    fc.assert(
      fc.property(problem, ([tables, cells]) => {
        const withheld = new Set(cells)
        const known = readFrom(tables, withheld)
        const intervals = auditIntervals(tables, withheld)
        expect(intervals).toEqual(
          new Map([...intervals.keys()].map((cell) => [cell, boundsOf(cell, known)])),
        )
        expect([...intervals.keys()].toSorted((a, b) => a - b)).toEqual(cells)
      }),
    )
  })
})
