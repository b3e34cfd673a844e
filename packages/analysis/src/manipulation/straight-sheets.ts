import { valuesIn, type CodedColumn, type Column } from '../columns/column.ts'

/** People who chose the same point in every row of every matrix (simple nondifferentiation). */
export type StraightSheets = {
  /** Those who filled in a whole matrix. */
  readonly filled: number
  /** Those of them who told no rows apart in any that they filled in. */
  readonly straight: number
}

/** With fewer rows the same point everywhere is an opinion. */
const fewestRows = 4

export function findStraightSheets(columns: readonly Column[], size: number): StraightSheets {
  const filled = new Uint8Array(size)
  const apart = new Uint8Array(size)
  for (const rows of matricesOf(columns)) {
    for (const [person, done] of lookAt(rows, size).entries()) {
      if (done !== leftGaps) filled[person] = 1
      if (done === toldApart) apart[person] = 1
    }
  }
  const sum = (marks: Uint8Array) => marks.reduce((all, mark) => all + mark, 0)
  return { filled: sum(filled), straight: sum(filled) - sum(apart) }
}

function matricesOf(columns: readonly Column[]): readonly (readonly CodedColumn[])[] {
  const matrices = new Map<string, CodedColumn[]>()
  for (const column of columns) {
    const { question, row, column: side = '', measure } = column.variable
    if (column.kind !== 'coded' || row === undefined || measure !== 'ordinal') continue
    const key = `${question} ${side}`
    matrices.set(key, [...(matrices.get(key) ?? []), column])
  }
  return [...matrices.values()].filter((rows) => rows.length >= fewestRows)
}

/** What a person did in a matrix; the later counts if two apply. */
const straightThroughout = 0
const toldApart = 1
const leftGaps = 2

function lookAt(rows: readonly CodedColumn[], size: number): Uint8Array {
  const done = new Uint8Array(size)
  for (const row of rows) {
    const values = valuesIn(row)
    for (let person = 0; person < size; person += 1) {
      const code = row.codes[person] ?? 0
      if (code >= values) done[person] = leftGaps
      else if (code !== rows[0]?.codes[person] && done[person] === straightThroughout)
        done[person] = toldApart
    }
  }
  return done
}
