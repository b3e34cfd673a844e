import { CellCheck, CellInput, CellSelect, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { keyOf } from './coded-rows.ts'
import { wordColumns, type ListColumn, type ListTableProps } from './list-columns.ts'
import { partsTexts } from './parts.texts.ts'
import { line } from './text-fields.ts'
import { RowButtons } from './row-buttons.tsx'

type ListRowProps = ListTableProps & { readonly row: number; readonly isLast: boolean }

/** One entry of a list: its words, what else is said of it, its code, and buttons to move it. */
export function ListRow(props: ListRowProps) {
  const { frame, form, languages, list, row, isLast, columns = [] } = props
  const texts = textsFor(partsTexts, frame.language)
  const code: ListColumn = { name: keyOf(list), title: texts.code, kind: 'text', size: 8 }
  const was = form.get(`${list}.${row}.was`)
  const name = line(form, `${list}.${row}.label.${languages[0] ?? ''}`) || texts.row(row + 1)
  return (
    <tr>
      {[...wordColumns(props), ...columns, code].map((column) => (
        <td
          key={column.name}
          data-label={column.title}
          data-kind={column.kind}
          data-column={column.name}
        >
          <ListCell {...props} column={column} />
        </td>
      ))}
      <td>
        {was !== null && <input type="hidden" name={`${list}.${row}.was`} value={was} />}
        <RowButtons
          {...{ list, row, isLast }}
          isFirst={row === 0}
          labels={{ up: texts.up(name), down: texts.down(name), remove: texts.remove(name) }}
        />
      </td>
    </tr>
  )
}

/** One field; its column says to the eye what it is, its label to the ear. */
function ListCell(props: ListRowProps & { readonly column: ListColumn }) {
  const { frame, form, errors, list, row, column } = props
  const texts = textsFor(partsTexts, frame.language)
  const name = `${list}.${row}.${column.name}`
  const shared = { name, label: texts.cell(column.title, row + 1), error: errorAt(errors, name) }
  const value = form.get(name) ?? ''
  switch (column.kind) {
    case 'text':
    case 'number':
      return (
        <CellInput
          {...shared}
          value={value}
          size={column.size}
          numeric={column.kind === 'number'}
        />
      )
    case 'check':
      return <CellCheck {...shared} checked={form.has(name)} />
    case 'select':
      return <CellSelect {...shared} value={value} options={column.options} />
    default:
      return column satisfies never
  }
}
