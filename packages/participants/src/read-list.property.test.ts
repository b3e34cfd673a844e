import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ListRules } from './list-rules.ts'
import { readList } from './read-list.ts'

const columns = ['Name', 'Vorname', 'Straße', 'PLZ', 'Ort', 'Geburt', 'Sperre', 'Bezirk']
const rules: ListRules = {
  columns: {
    familyName: 0,
    givenNames: 1,
    street: 2,
    postcode: 3,
    town: 4,
    dateOfBirth: 5,
    block: 6,
  },
  age: { on: '2027-01-01', least: 16, most: undefined },
  mainResidenceOnly: false,
  strata: [{ kind: 'column', column: 7 }],
}

/** Cells that are often right, sometimes nearly, sometimes anything. */
const cell = (...likely: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...likely) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  )
const cells = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(
      cell('Müller', 'Mueller', 'Bracker'),
      cell('Jo', 'Åsa'),
      cell('Am Markt 3', 'Deichstr. 4'),
      cell('20459', '1067'),
      cell('Hamburg'),
      cell('12.03.1985', '1950-00-00', '01.01.2020', ''),
      cell('', '', 'X'),
      cell('Nord', 'Süd'),
    ),
  },
  { weight: 1, arbitrary: fc.array(fc.string({ maxLength: 5 }), { maxLength: 12 }) },
)
const table = fc.array(cells, { maxLength: 30 })

const listOf = (rows: readonly (readonly string[])[]) =>
  readList({ columns, lines: rows.map((row, index) => ({ number: index + 2, cells: row })) }, rules)

test('every line is counted in exactly one place', () => {
  fc.assert(
    fc.property(table, (rows) => {
      const { lines, people, flaws, duplicates, leftOut } = listOf(rows)
      const left = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
      expect(lines).toBe(rows.length)
      expect(people.length + flaws.length + duplicates.length + left).toBe(lines)
      const named = [...people, ...flaws, ...duplicates].map(({ line }) => line)
      expect(new Set(named).size).toBe(named.length)
    }),
  )
})

test('the same people come out whatever the order of the lines, and no two have the same key', () => {
  const shuffled = table.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  )
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const known = (each: readonly (readonly string[])[]) =>
        listOf(each)
          .people.map(({ key, stratum }) => `${key} ${stratum}`)
          .toSorted()
      expect(known(others)).toEqual(known(rows))
      const keys = listOf(rows).people.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
    }),
  )
})
