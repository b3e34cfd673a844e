import fc from 'fast-check'
import type { LinkedTables, Relation } from '../suppression/linked-tables.ts'
import { roundedMean, sumsTo } from '../suppression/relations.ts'
import { crossTable } from './cross-table.ts'

/** What one person answered to three questions, as places in their lists of categories. */
type Answers = readonly number[]

const categories = [3, 4, 2]

/** Low places are common and high ones rare, as categories are. */
const skewed = (count: number) =>
  fc.nat({ max: count ** 2 - 1 }).map((square) => count - 1 - Math.floor(Math.sqrt(square)))

const people: fc.Arbitrary<readonly Answers[]> = fc.array(fc.tuple(...categories.map(skewed)), {
  minLength: 1,
  maxLength: 60,
})

/** Tables about some people as they grow. Cell 0 counts everybody. */
type Growing = {
  readonly people: readonly Answers[]
  readonly values: number[]
  readonly relations: Relation[]
}

function count({ people: all, values }: Growing, isMeant: (answers: Answers) => boolean): number {
  return values.push(all.filter(isMeant).length) - 1
}

function oneWay(tables: Growing, question: number): readonly number[] {
  const cells = Array.from({ length: categories[question] ?? 0 }, (_, place) =>
    count(tables, (answers) => answers[question] === place),
  )
  tables.relations.push(sumsTo(cells, 0))
  return cells
}

function twoWay(tables: Growing, [one, other]: readonly [number, number], margins: Margins) {
  const rows = margins[one] ?? []
  const columns = margins[other] ?? []
  const cells = rows.map((_row, row) =>
    columns.map((_column, column) =>
      count(tables, (answers) => answers[one] === row && answers[other] === column),
    ),
  )
  tables.relations.push(...crossTable(cells, rows, columns))
}

type Margins = readonly (readonly number[])[]

/** Several answers were allowed: who chose a category and who did not, each by itself. */
function items(tables: Growing): void {
  for (const [question] of categories.entries()) {
    const chosen = count(tables, (answers) => answers[question] === 0)
    const others = count(tables, (answers) => answers[question] !== 0)
    tables.relations.push(sumsTo([chosen, others], 0))
  }
}

function means(tables: Growing, margins: Margins): void {
  for (const cells of margins) {
    const sum = cells.reduce(
      (all, cell, place) => all + (tables.values[cell] ?? 0) * (place + 1),
      0,
    )
    const mean = Math.round((2 * sum) / tables.people.length) / 2
    const scores = cells.map((_, place) => place + 1)
    tables.relations.push(...roundedMean(cells, scores, mean, 0.5))
  }
}

const shapes = {
  oneWay: (tables: Growing) => void oneWay(tables, 1),
  items,
  twoWay: (tables: Growing) => twoWay(tables, [0, 1], [oneWay(tables, 0), oneWay(tables, 1)]),
  linked: (tables: Growing) => {
    const margins = categories.map((_, question) => oneWay(tables, question))
    twoWay(tables, [0, 1], margins)
    twoWay(tables, [1, 2], margins)
    twoWay(tables, [2, 0], margins)
  },
  withMeans: (tables: Growing) => {
    const margins = [oneWay(tables, 0), oneWay(tables, 1)]
    twoWay(tables, [0, 1], margins)
    means(tables, margins)
  },
}

/** Tables of one shape about the same people; how many there are is always shown. */
export function arbitraryTables(
  ...wanted: readonly (keyof typeof shapes)[]
): fc.Arbitrary<LinkedTables> {
  return fc.tuple(people, fc.constantFrom(...wanted)).map(([all, shape]) => {
    const tables: Growing = { people: all, values: [], relations: [] }
    count(tables, () => true)
    shapes[shape](tables)
    return { values: tables.values, relations: tables.relations, alwaysShown: new Set([0]) }
  })
}
