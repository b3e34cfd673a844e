import type { ComponentChildren } from 'preact'

export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => ComponentChildren
  /** Figures are set right. */
  readonly numeric?: boolean
  /** Names the row; the first column, unless one says so. */
  readonly rowHead?: boolean
}

export type DataTableProps<Row> = {
  readonly caption: string
  /** The caption repeats a heading right above: only for screen readers. */
  readonly captionHidden?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** In the place of the rows, where there are none. */
  readonly empty?: string
}

/** A table; on a phone every row becomes a block whose cells bear their column's name. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, empty } = props
  const headIndex = Math.max(
    columns.findIndex((column) => column.rowHead === true),
    0,
  )
  return (
    <table class="kern-table data-table">
      <caption class={captionHidden ? 'kern-sr-only' : 'data-table__caption'}>{caption}</caption>
      <thead>
        <tr class="kern-table__row">
          {columns.map((column) => (
            <th scope="col" class={column.numeric === true ? numericHead : head}>
              {column.head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {rows.map((row) => (
          <tr class="kern-table__row">
            {columns.map((column, index) =>
              index === headIndex ? (
                <th scope="row" class={head} data-label={column.head}>
                  <div class="data-table__value">{column.cell(row)}</div>
                </th>
              ) : (
                <td class={column.numeric === true ? numericCell : cell} data-label={column.head}>
                  <div class="data-table__value">{column.cell(row)}</div>
                </td>
              ),
            )}
          </tr>
        ))}
        {rows.length === 0 && empty !== undefined && (
          <tr class="kern-table__row">
            <td class={cell} colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

const head = 'kern-table__header'
const numericHead = 'kern-table__header kern-table__header--numeric'
const cell = 'kern-table__cell'
const numericCell = 'kern-table__cell kern-table__cell--numeric'
