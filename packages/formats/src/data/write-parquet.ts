import { missingKinds } from '@meinungsbild/questionnaire'
import type { ByteWriter, SchemaElement } from 'hyparquet-writer'
import type { Refused } from '../report.ts'
import { noVariables, type DataFile } from './data-file.ts'
import { answered, type BatchColumn, type DataTable, type DataVariable } from './data-table.ts'
import { describeTable } from './describe-table.ts'
import { batchesOf } from './measure-table.ts'
import { newVariableNames } from './variable-names.ts'

/** As soon as so many rows have come, they become a row group and are let go. */
const rowsPerGroup = 20_000

/**
 * A table as Parquet: two columns per variable. The first holds the value - code, number, text, day, month `2026-11` or time
 * `07:30` - and is null where there is none; the second, called `…_missing`, says why. The entry `meinungsbild` of the file's
 * metadata says as JSON what `describeTable` says. Refused: no variables.
 */
export function writeParquet(table: DataTable): DataFile | Refused {
  return table.variables.length === 0
    ? noVariables
    : { ok: true, bytes: pieces(table, columnsOf(table)), report: [] }
}

async function* pieces(
  table: DataTable,
  columns: readonly ParquetColumn[],
): AsyncGenerator<Uint8Array, void, undefined> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer')
  const bytes = new ByteWriter()
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(({ element }) => element),
    ],
    kvMetadata: [{ key: 'meinungsbild', value: JSON.stringify(describeTable(table)) }],
    createdBy: 'Meinungsbild',
  })
  let waiting = 0
  const writeGroup = () => {
    const columnData = columns.map(({ element, take }) => ({ name: element.name, data: take() }))
    void writer.write({ columnData, rowGroupSize: waiting })
    waiting = 0
    return taken(bytes)
  }
  for await (const batch of batchesOf(table)) {
    for (const { index, add } of columns) {
      const column = batch.columns[index]
      if (column !== undefined) add(column, batch.length)
    }
    waiting += batch.length
    if (waiting >= rowsPerGroup) yield writeGroup()
  }
  if (waiting > 0) yield writeGroup()
  void writer.finish()
  yield taken(bytes)
}

/** The bytes that were written, of which the writer then keeps none; it goes on counting. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice()
  writer.index = 0
  return bytes
}

type Value = number | string | null

/** A column that grows until a row group is full. */
type ParquetColumn = {
  readonly element: SchemaElement
  /** Of the variable. */
  readonly index: number
  readonly add: (column: BatchColumn, length: number) => void
  readonly take: () => Value[]
}

function columnsOf({ variables }: DataTable): readonly ParquetColumn[] {
  const nameOf = newVariableNames()
  for (const { name } of variables) nameOf(name)
  const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const
  return variables.flatMap((variable, index) => [
    growing(index, { ...typeOf(variable), ...named(variable.name) }, valuesOf(variable)),
    growing(index, { ...text, ...named(nameOf(`${variable.name}_missing`)) }, reasons),
  ])
}

function named(name: string) {
  return { name, repetition_type: 'OPTIONAL' } as const
}

function typeOf(variable: DataVariable): Pick<SchemaElement, 'type' | 'converted_type'> {
  switch (variable.kind) {
    case 'code':
      return { type: 'INT32' }
    case 'number':
      return { type: 'DOUBLE' }
    case 'date':
      if (variable.unit === 'day') return { type: 'INT32', converted_type: 'DATE' }
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' }
    case 'text':
      return { type: 'BYTE_ARRAY', converted_type: 'UTF8' }
    default:
      variable satisfies never
      throw new TypeError('A variable of unknown kind was given')
  }
}

type CellReader = (column: BatchColumn) => (row: number) => Value

function growing(index: number, element: SchemaElement, reader: CellReader): ParquetColumn {
  let values: Value[] = []
  return {
    index,
    element,
    add(column, length) {
      const read = reader(column)
      for (let row = 0; row < length; row += 1) values.push(read(row))
    },
    take() {
      const full = values
      values = []
      return full
    },
  }
}

function valuesOf(variable: DataVariable): CellReader {
  const convert = converterOf(variable)
  return ({ states, values }) =>
    (row) => {
      const value = values[row]
      return states[row] === answered && value !== undefined ? convert(value) : null
    }
}

function converterOf(variable: DataVariable): (value: number | string) => Value {
  if (variable.kind === 'code') {
    const codes = variable.categories.map(({ value }) => value)
    return (index) => codes[Number(index)] ?? null
  }
  if (variable.kind === 'date' && variable.unit === 'day') {
    return (day) => Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay
  }
  return (value) => value
}

const millisecondsPerDay = 86_400_000

const reasons: CellReader =
  ({ states }) =>
  (row) =>
    missingKinds[(states[row] ?? answered) - 1] ?? null
