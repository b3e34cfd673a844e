import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gridWidths } from './grid-widths.ts'

const column = fc.record({
  label: fc.string({ maxLength: 40 }),
  cell: fc.constantFrom('one', 'several', 'number', 'writing'),
})
const groups = fc.array(fc.record({ columns: fc.array(column, { minLength: 1, maxLength: 9 }) }), {
  minLength: 1,
  maxLength: 4,
})

test('columns and labels fill the line, and the labels keep a quarter of it', () => {
  fc.assert(
    fc.property(groups, fc.boolean(), (any, opposed) => {
      const { labels, columns } = gridWidths(any, opposed)
      const sum = columns.reduce((all, width) => all + width, 0) + labels * (opposed ? 2 : 1)
      expect(sum).toBeCloseTo(160)
      expect(labels * (opposed ? 2 : 1)).toBeGreaterThanOrEqual(40)
      for (const width of columns) expect(width).toBeGreaterThan(0)
    }),
  )
})

test('what is ticked in one group is equally wide', () => {
  const columns = ['gut', 'außerordentlich zufrieden'].map(
    (label) => ({ label, cell: 'one' }) as const,
  )
  const [first, second] = gridWidths([{ columns }], false).columns
  expect(first).toBe(second)
})
