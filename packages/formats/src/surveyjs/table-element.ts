import type { Columns, Table } from '@meinungsbild/questionnaire'
import { columnKey } from '../form-reading/coding.ts'
import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { newRowIds } from '../form-reading/ids.ts'
import { meaningOf } from '../form-reading/meaning-of.ts'
import { cellOf } from './cells.ts'
import type { Building } from './building.ts'
import { finishElement } from './element-base.ts'
import { entryCountOf } from './entry-count.ts'
import { partsOf, textOf, wordOf, type Fields } from './fields.ts'
import { rowsOf, type MatrixRows } from './matrix-element.ts'
import type { Binding } from './names.ts'
import { arePlainColumns, columnElements } from './table-columns.ts'
import { unrolledTable } from './unrolled-table.ts'

const keys = {
  first: 'rowCount',
  min: 'minRowCount',
  max: 'maxRowCount',
  add: 'allowAddRows',
  remove: 'allowRemoveRows',
} as const

/** Rows that the file gives, or how many people may add. */
export type TableRows = MatrixRows & {
  readonly added?: { readonly min: number; readonly max: number }
}

/** `matrixdropdown` and `matrixdynamic`: a table, or the questions of each row where they depend on each other. */
export function tableItems(building: Building): readonly DraftItem[] {
  const { fields } = building
  const columns = columnElements(building)
  const details = partsOf(fields, 'detailElements')
  const isDynamic = textOf(fields, 'type').toLowerCase() === 'matrixdynamic'
  const { min, max } = entryCountOf(fields, keys, 2)
  const rows: TableRows = isDynamic
    ? { rows: [], parts: new Map(), ids: new Map(), added: { min, max } }
    : rowsOf(building)
  if (details.length === 0 && arePlainColumns(columns)) {
    const table = tableItem(columns, rows, building)
    if (table !== undefined) return [table]
  }
  return unrolledTable([...columns, ...details], rows, building)
}

function tableItem(
  elements: readonly Fields[],
  { rows, parts, ids, added }: TableRows,
  building: Building,
): DraftItem | undefined {
  const { base } = building
  const columns = columnsOf(elements, building)
  if (columns.length < elements.length) return undefined
  const question: Table = {
    kind: 'table',
    ...base,
    ...requirement(columns, building),
    rows,
    ...(added !== undefined && { added }),
    columns: columns.map(({ column }) => column),
  }
  const columnIds = new Map(columns.map(({ name, column }) => [name, column.id]))
  return finishElement(
    question,
    building,
    { parts },
    tableBinding(question, ids, columnIds, building),
  )
}

type NamedColumn = {
  readonly name: string
  readonly isRequired: boolean
  readonly column: Columns['columns'][number]
}

function columnsOf(elements: readonly Fields[], building: Building): readonly NamedColumn[] {
  const { base, reading, standing } = building
  const within = { ...standing, names: new Map(), around: [], prefix: `${base.id}_`, repeats: 1 }
  const takeId = newRowIds()
  return elements.flatMap((element): readonly NamedColumn[] => {
    const name = wordOf(element, 'name')
    const [item] = reading.elementItems(element, within, reading)
    const cell = item && cellOf(item.question, reading)
    if (item === undefined || cell === undefined) return []
    const id = takeId(name)
    const coding = reading.codings.get(item.question.id)
    if (coding !== undefined) reading.codings.set(columnKey(base.id, id), coding)
    const column = { id, label: item.question.text, cell }
    return [{ name, isRequired: item.question.required === true, column }]
  })
}

/** With us a row of a required table must have something; single cells cannot be required. */
function requirement(
  columns: readonly NamedColumn[],
  { base, reading, place }: Building,
): { readonly required?: true } {
  if (!columns.some(({ isRequired }) => isRequired)) return base.required ? { required: true } : {}
  note(
    reading,
    'changed',
    place,
    'Einzelne Zellen einer Tabelle können nicht Pflicht sein; nun muss in jeder Zeile etwas stehen.',
    'Single cells of a table cannot be required; now something must stand in every row.',
  )
  return { required: true }
}

/** `{m.row.column}`, `{m[0].column}`, and a column of all rows. */
function tableBinding(
  { id, rows, added }: Table,
  ids: ReadonlyMap<string, string>,
  columns: ReadonlyMap<string, string>,
  { reading }: Building,
): Binding {
  const numbers = Array.from({ length: added?.max ?? 0 }, (_, index) => String(index + 1))
  const all = [...rows.map((row) => row.id), ...numbers]
  const inRow = (row: string | undefined, name: string) => {
    const column = columns.get(name)
    return row === undefined || column === undefined
      ? undefined
      : meaningOf(id, [row, column], reading)
  }
  return {
    value: ([first, name = '']) => {
      if (first === undefined) return meaningOf(id, [], reading)
      return inRow(added === undefined ? ids.get(first) : String(Number(first) + 1), name)
    },
    entries: (name) => all.map((row) => inRow(row, name)).filter((value) => value !== undefined),
  }
}
