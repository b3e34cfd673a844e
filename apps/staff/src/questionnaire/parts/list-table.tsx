import {
  Button,
  CellCheck,
  CellInput,
  CellSelect,
  fieldId,
  Fieldset,
  IconButton,
  IconButtons,
  textsFor,
} from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { keyOf } from './coded-rows.ts'
import type { FormView } from './form-view.ts'
import { languageName } from './language-name.ts'
import { PasteField } from './paste-field.tsx'
import { partsTexts } from './parts.texts.ts'
import { shownRows } from './rows.ts'
import { line } from './text-fields.ts'

/** A column beside code and words. */
type ListColumn = {
  readonly name: string
  readonly title: string
} & (
  | { readonly kind: 'text' | 'number'; readonly size: number }
  | { readonly kind: 'check' }
  | {
      readonly kind: 'select'
      readonly options: readonly { readonly value: string; readonly label: string }[]
    }
)

export type ListTableProps = FormView & {
  /** The path of the list: `options`, `columns.1.cell.points`. */
  readonly list: string
  readonly legend: string
  readonly hint?: string
  /** What stands in every language: `label`, for opposites also `opposite`. */
  readonly words?: readonly { readonly name: string; readonly title: string }[]
  readonly columns?: readonly ListColumn[]
  /** Empty rows at the end. None: the list cannot be made longer here. */
  readonly spare?: number
}

/** Options, points or rows as a table: one line each, and empty ones for more. In a narrow place each line is a block. */
export function ListTable(props: ListTableProps) {
  const { frame, form, errors, list, legend, hint, spare = 3 } = props
  const texts = textsFor(partsTexts, frame.language)
  const heads = [...wordColumns(props), ...(props.columns ?? []), { name: '', title: texts.code }]
  return (
    <Fieldset id={list} legend={legend} {...(hint && { hint })} error={errorAt(errors, list)}>
      <input type="hidden" name={`${list}.more`} value={form.get(`${list}.more`) ?? '0'} />
      <div class="list-table" id={fieldId(list)} tabIndex={-1}>
        <table class="list-table__table">
          <thead>
            <tr>
              {heads.map(({ name, title }) => (
                <th scope="col" key={title} data-column={name}>
                  {title}
                </th>
              ))}
              <th scope="col">
                <span class="kern-sr-only">{texts.order}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {shownRows(form, list, spare).map((row, index, all) => (
              <ListRow key={row} {...props} row={row} isLast={index === all.length - 1} />
            ))}
          </tbody>
        </table>
      </div>
      {spare > 0 && (
        <>
          <div>
            <Button style="tertiary" name="tun" value={`more:${list}`}>
              {texts.moreRows}
            </Button>
          </div>
          <PasteField {...props} />
        </>
      )}
    </Fieldset>
  )
}

/** The columns of words, one for each language. */
function wordColumns({ frame, languages, words }: ListTableProps): readonly ListColumn[] {
  const texts = textsFor(partsTexts, frame.language)
  return (words ?? [{ name: 'label', title: texts.label }]).flatMap(({ name, title }) =>
    languages.map((language) => ({
      kind: 'text' as const,
      size: 30,
      name: `${name}.${language}`,
      title:
        languages.length === 1 ? title : `${title} (${languageName(language, frame.language)})`,
    })),
  )
}

type ListRowProps = ListTableProps & { readonly row: number; readonly isLast: boolean }

function ListRow(props: ListRowProps) {
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
        <IconButtons>
          <IconButton
            icon="arrow-up"
            name="tun"
            value={`up:${list}:${row}`}
            label={texts.up(name)}
            idle={row === 0}
          />
          <IconButton
            icon="arrow-down"
            name="tun"
            value={`down:${list}:${row}`}
            label={texts.down(name)}
            idle={isLast}
          />
          <IconButton
            icon="delete"
            name="tun"
            value={`remove:${list}:${row}`}
            label={texts.remove(name)}
          />
        </IconButtons>
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
