import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isRefusal } from '../refusal.ts'
import { settled } from '../testing/settled.ts'
import { ordinalAssociation } from './ordinal-association.ts'
import { transposed } from './table.ts'

test('job satisfaction by income (Agresti 2013, table 2.8)', () => {
  const found = settled(
    ordinalAssociation([
      [1, 3, 10, 6],
      [2, 3, 10, 7],
      [1, 6, 14, 12],
      [0, 1, 9, 11],
    ]),
  )
  expect(found.concordant).toBe(1331)
  expect(found.discordant).toBe(849)
  expect(found.gamma).toBeCloseTo(0.2211009, 7)
  // R: cor(income, satisfaction, method = 'kendall')
  expect(found.tauB).toBeCloseTo(0.152352151347, 11)
})

test("Somers' d and tau-c by hand", () => {
  // 6 cases: 5 pairs in the same order, 1 in the opposite one, 9 that differ in their row, 9 in their column.
  const found = settled(
    ordinalAssociation([
      [2, 1],
      [1, 2],
    ]),
  )
  expect(found).toMatchObject({ concordant: 4, discordant: 1 })
  expect(found.somersD.columnsGivenRows).toBeCloseTo(3 / 9, 12)
  expect(found.somersD.symmetric).toBeCloseTo(3 / 9, 12)
  expect(found.tauC).toBeCloseTo((2 * 2 * 3) / 36, 12)
})

const tables = fc
  .record({ rows: fc.integer({ min: 2, max: 5 }), columns: fc.integer({ min: 2, max: 5 }) })
  .chain(({ rows, columns }) =>
    fc.array(fc.array(fc.nat(20), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

test('a question the other way round turns every sign', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const found = ordinalAssociation(table)
      const turned = ordinalAssociation(table.map((row) => row.toReversed()))
      fc.pre(!isRefusal(found) && !isRefusal(turned))
      expect(turned.gamma).toBeCloseTo(-found.gamma, 12)
      expect(turned.tauB).toBeCloseTo(-found.tauB, 12)
      expect(turned.tauC).toBeCloseTo(-found.tauC, 12)
      expect(turned.somersD.columnsGivenRows).toBeCloseTo(-found.somersD.columnsGivenRows, 12)
    }),
  )
})

test('which question stands in the rows matters to Somers’ d only, and nothing exceeds 1', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const found = ordinalAssociation(table)
      const other = ordinalAssociation(transposed(table))
      fc.pre(!isRefusal(found) && !isRefusal(other))
      expect(other.gamma).toBeCloseTo(found.gamma, 12)
      expect(other.tauB).toBeCloseTo(found.tauB, 12)
      expect(other.somersD.columnsGivenRows).toBeCloseTo(found.somersD.rowsGivenColumns, 12)
      for (const each of [found.gamma, found.tauB, found.tauC, found.somersD.symmetric]) {
        expect(Math.abs(each)).toBeLessThanOrEqual(1 + 1e-12)
      }
    }),
  )
})

test('everybody alike is refused', () => {
  expect(ordinalAssociation([[3, 4]])).toEqual({ refused: 'noVariation' })
  expect(ordinalAssociation([])).toEqual({ refused: 'noVariation' })
})
