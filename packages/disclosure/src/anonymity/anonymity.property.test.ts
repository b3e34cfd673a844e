import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anonymise, type Anonymised } from './anonymise.ts'
import { anonymityOf, equivalenceClasses } from './equivalence-classes.ts'
import type { RecordColumn } from './microdata.ts'

const hierarchies = [
  {
    column: 'age',
    steps: [5, 20].map((width) => (age: string | number) => Math.floor(Number(age) / width)),
  },
  { column: 'district', steps: [() => 'town'] },
]

const people: fc.Arbitrary<readonly RecordColumn[]> = fc
  .array(
    fc.record({
      district: fc.constantFrom('n', 's', 'w', undefined),
      age: fc.option(fc.integer({ min: 16, max: 60 }), { nil: undefined }),
      sex: fc.constantFrom('f', 'm', 'd'),
      children: fc.nat({ max: 3 }),
    }),
    { minLength: 5, maxLength: 60 },
  )
  .map((records) =>
    (['district', 'age', 'sex', 'children'] as const).map((name) => ({
      name,
      values: records.map((record) => record[name]),
    })),
  )

const plan = fc.record({
  k: fc.integer({ min: 2, max: 5 }),
  tolerated: fc.double({ min: 0, max: 1, noNaN: true }),
  hierarchies: fc.subarray(hierarchies),
})

function accepted(result: ReturnType<typeof anonymise>): Anonymised {
  if ('refused' in result) throw new Error(result.refused)
  return result
}

test('at least k records are alike, and no value has become another one', () => {
  fc.assert(
    fc.property(people, plan, (columns, each) => {
      const { columns: safe, levels } = accepted(anonymise(columns, each))
      expect(anonymityOf(equivalenceClasses(safe))).toBeGreaterThanOrEqual(each.k)
      for (const [index, { name, values }] of columns.entries()) {
        const steps = each.hierarchies.find(({ column }) => column === name)?.steps ?? []
        const step = steps[(levels.get(name) ?? 0) - 1]
        for (const [record, value] of values.entries()) {
          const coarse = value === undefined || step === undefined ? value : step(value)
          expect([coarse, undefined]).toContain(safe[index]?.values[record])
        }
      }
    }),
  )
})

test('the loss is 0 where nothing changed and counts what is missing otherwise', () => {
  fc.assert(
    fc.property(people, plan, (columns, each) => {
      const { columns: safe, loss, suppressed } = accepted(anonymise(columns, each))
      const there = (of: readonly RecordColumn[]) =>
        of.flatMap(({ values }) => values).filter((value) => value !== undefined).length
      const gone = [...suppressed.values()].flat().length
      expect(there(columns) - there(safe)).toBe(gone)
      expect(loss.overall).toBeGreaterThanOrEqual(gone / there(columns) - 1e-12)
      expect(loss.overall).toBeLessThanOrEqual(1)
      const unchanged = columns.every(({ values }, index) =>
        values.every((value, record) => value === safe[index]?.values[record]),
      )
      expect(loss.overall === 0).toBe(unchanged)
    }),
  )
})
