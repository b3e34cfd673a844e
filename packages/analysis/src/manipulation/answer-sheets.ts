import { positionsIn, valuesIn, type Column, type SetColumn } from '../columns/column.ts'
import { peopleIn, union } from '../columns/mask.ts'

/** What people chose in every closed question. */
export type Sheets = {
  readonly size: number
  /** The cells of one column after the other, in the order of the questionnaire. */
  readonly columns: () => Iterable<Cells>
}

/** A whole number below `kinds` for each sheet; equal ones are equal answers, or the same reason why there is none. */
export type Cells = { readonly cells: Uint32Array; readonly kinds: number }

/** Who answered less has said too little to be told from others. */
const leastAnswered = 3

/** The sheets of all who said enough. */
export function sheetsOf(columns: readonly Column[], everybody: number): Sheets {
  const closed = columns.filter(({ kind }) => kind !== 'texts')
  const people = thoseWhoAnswered(closed, everybody)
  return {
    size: people.length,
    *columns() {
      for (const column of closed) yield cellsOf(column, people, everybody)
    },
  }
}

function thoseWhoAnswered(columns: readonly Column[], size: number): Uint32Array {
  const answered = new Uint32Array(size)
  for (const column of columns) {
    const values = valuesIn(column)
    if (column.kind === 'set') {
      for (const person of peopleIn(union(column.masks.slice(0, values))))
        answered[person] = (answered[person] ?? 0) + 1
      continue
    }
    const { codes } = column
    for (let person = 0; person < size; person += 1)
      if ((codes[person] ?? 0) < values) answered[person] = (answered[person] ?? 0) + 1
  }
  return Uint32Array.from(answered.keys()).filter(
    (person) => (answered[person] ?? 0) >= leastAnswered,
  )
}

function cellsOf(column: Column, people: Uint32Array, size: number): Cells {
  const { codes, kinds } =
    column.kind === 'set'
      ? patternsOf(column, size)
      : { codes: column.codes, kinds: positionsIn(column) }
  return { cells: people.map((person) => codes[person] ?? 0), kinds }
}

/** One code for each combination that occurs: everybody starts alike, and each category sets those apart who have it. */
function patternsOf({ masks }: SetColumn, size: number) {
  const codes = new Uint32Array(size)
  let kinds = 1
  for (const mask of masks) {
    const apart = new Map<number, number>()
    for (const person of peopleIn(mask)) {
      const before = codes[person] ?? 0
      let code = apart.get(before)
      if (code === undefined) {
        code = kinds
        kinds += 1
        apart.set(before, code)
      }
      codes[person] = code
    }
  }
  return { codes, kinds }
}
