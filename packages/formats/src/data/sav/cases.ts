import { missingKinds } from '@meinungsbild/questionnaire'
import { answered, type Batch, type BatchColumn, type DataTable } from '../data-table.ts'
import { blank } from './bytes.ts'
import type { Elements } from './elements.ts'
import { elementsOf, missingText, savText, type SavVariable } from './sav-variable.ts'
import { spssDate } from './spss-date.ts'

/** Puts the rows of a batch among the elements. */
export function caseWriter(
  table: DataTable,
  variables: readonly SavVariable[],
  elements: Elements,
): (batch: Batch) => void {
  const writers = variables.map((own) =>
    own.width === 0 ? numberWriter(table, own, elements) : textWriter(table, own, elements),
  )
  return ({ length, columns }) => {
    const cells = writers.map((writer, index) => writer(columns[index]))
    for (let row = 0; row < length; row += 1) for (const cell of cells) cell(row)
  }
}

type CellWriter = (column: BatchColumn | undefined) => (row: number) => void

function numberWriter(table: DataTable, { variable }: SavVariable, elements: Elements): CellWriter {
  const missing = [0, ...missingKinds.map((kind) => table.missingCodes[kind])]
  const values =
    variable.kind === 'code' ? variable.categories.map(({ value }) => value) : undefined
  return (column) => {
    const numberAt = numbersIn(column)
    const states = column?.states
    return (row) => {
      const state = states?.[row] ?? answered
      if (state !== answered) elements.number(missing[state] ?? 0)
      else elements.number(values === undefined ? numberAt(row) : (values[numberAt(row)] ?? 0))
    }
  }

  function numbersIn(column: BatchColumn | undefined): (row: number) => number {
    if (column?.kind === 'numbers') return (row) => column.values[row] ?? 0
    if (column === undefined || variable.kind !== 'date') throw new TypeError('Texts for numbers')
    return (row) => spssDate(column.values[row] ?? '', variable.unit)
  }
}

const encoder = new TextEncoder()

/** Very long strings are kept 255 bytes to a segment, each of which begins an element; the last ones may be empty. */
function textWriter(table: DataTable, own: SavVariable, elements: Elements): CellWriter {
  const { width, segments } = own
  const missing = ['', ...missingKinds.map((kind) => missingText(table, kind))]
  const textOf = savText(table)
  const text = new Uint8Array(width)
  const places = segments.map((segment) =>
    new Uint8Array(8 * elementsOf(segment.width)).fill(blank),
  )
  const bytesPerSegment = segments[0]?.width ?? 0
  return (column) => {
    if (column?.kind !== 'texts') throw new TypeError('Numbers were given for texts')
    const { states, values } = column
    return (row) => {
      const state = states[row] ?? answered
      const cell = state === answered ? textOf(values[row] ?? '') : (missing[state] ?? '')
      // Cut at a character where it is too long: `encodeInto` never writes a part of one.
      text.fill(blank, encoder.encodeInto(cell, text).written)
      for (const [index, place] of places.entries()) {
        place.set(text.subarray(index * bytesPerSegment, (index + 1) * bytesPerSegment))
        for (let at = 0; at < place.length; at += 8) elements.text(place, at)
      }
    }
  }
}
