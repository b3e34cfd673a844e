import type { Table } from '@meinungsbild/exchange'
import { InlineMarkdown } from '../markdown.tsx'

/** A table of a document; on a phone every row becomes a block whose cells bear their column's name. */
export function TableView({
  table,
  language = 'de',
}: {
  readonly table: Table
  readonly language?: string
}) {
  const { caption, head, rows, numeric } = table
  const drawn = (
    <table class="kern-table data-table">
      <caption class="data-table__caption">{caption}</caption>
      <thead>
        <tr class="kern-table__row">
          {head.map((name, column) => (
            <th
              scope="col"
              class={
                numeric.includes(column)
                  ? 'kern-table__header kern-table__header--numeric'
                  : 'kern-table__header'
              }
            >
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="kern-table__body">
        {rows.map((row) => (
          <tr class="kern-table__row">
            {row.map((cell, column) =>
              column === 0 ? (
                <th scope="row" class="kern-table__header" data-label={head[column]}>
                  <div class="data-table__value">
                    <InlineMarkdown text={cell} language={language} />
                  </div>
                </th>
              ) : (
                <td
                  class={
                    numeric.includes(column)
                      ? 'kern-table__cell kern-table__cell--numeric'
                      : 'kern-table__cell'
                  }
                  data-label={head[column]}
                >
                  <div class="data-table__value">
                    <InlineMarkdown text={cell} language={language} />
                  </div>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  if (head.length <= manyColumns) return drawn
  return (
    // A group and no landmark: many tables of a page are called the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/prefer-tag-over-role -- keyboards must reach what scrolls; a fieldset is of forms
    <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      {drawn}
    </div>
  )
}

const manyColumns = 6
