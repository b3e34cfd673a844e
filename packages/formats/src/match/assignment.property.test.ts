import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bestAssignment } from './assignment.ts'

test('no other pairing weighs more', () => {
  const tables = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    )
  fc.assert(
    fc.property(tables, (weights) => {
      const pairs = bestAssignment(weights)
      const used = pairs.filter((column) => column !== undefined)
      expect(new Set(used).size).toBe(used.length)
      const sum = pairs.reduce<number>(
        (total, column, row) => total + (column === undefined ? 0 : (weights[row]?.[column] ?? 0)),
        0,
      )
      expect(sum).toBe(heaviest(weights, 0, new Set()))
    }),
  )
})

/** By trying all. */
function heaviest(
  weights: readonly (readonly number[])[],
  row: number,
  taken: ReadonlySet<number>,
): number {
  const own = weights[row]
  if (own === undefined) return 0
  const without = heaviest(weights, row + 1, taken)
  const withColumn = own.map((weight, column) =>
    taken.has(column) ? 0 : weight + heaviest(weights, row + 1, new Set([...taken, column])),
  )
  return Math.max(without, ...withColumn)
}
