import { Button, fieldId, Fieldset, textsFor, type FormError } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { errorAt } from '../../layout/error-at.ts'
import { languageName } from '../parts/language-name.ts'
import { shownRows, type ListName } from './list-fields.ts'
import { questionTexts } from './question.texts.ts'

type ListTableProps = {
  readonly frame: Frame
  readonly form: URLSearchParams
  readonly list: ListName
  readonly languages: readonly Language[]
  readonly flags?: readonly ('openText' | 'exclusive')[]
  readonly errors: readonly FormError[]
}

/** Options, points or rows as a table: one line each, and empty ones for more. */
export function ListTable(props: ListTableProps) {
  const { frame, form, list, flags = [] } = props
  const texts = textsFor(questionTexts, frame.language)
  const heads = [
    texts.code,
    ...columnsOf(props).map(({ title }) => title),
    ...flags.map((flag) => texts[flag]),
    texts.order,
  ]
  return (
    <Fieldset id={fieldId(list)} legend={texts[list]} hint={texts.listHint}>
      <input type="hidden" name={`${list}.more`} value={form.get(`${list}.more`) ?? '0'} />
      <div class="kern-table-responsive" id={fieldId(list)} tabIndex={-1}>
        <table class="kern-table kern-table--small">
          <thead>
            <tr class="kern-table__row">
              {heads.map((title) => (
                <th class="kern-table__header" scope="col" key={title}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="kern-table__body">
            {shownRows(form, list).map((row) => (
              <ListRow key={row} {...props} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Button style="secondary" name="tun" value={`more:${list}`}>
        {texts.moreRows}
      </Button>
    </Fieldset>
  )
}

/** The columns with text to type after that of the code. */
function columnsOf({ frame, list, languages }: ListTableProps) {
  const texts = textsFor(questionTexts, frame.language)
  const labels = languages.map((language) => ({
    name: `label.${language}`,
    title:
      languages.length === 1
        ? texts.label
        : `${texts.label} (${languageName(language, frame.language)})`,
  }))
  return list === 'points' ? [...labels, { name: 'value', title: texts.value }] : labels
}

function ListRow(props: ListTableProps & { readonly row: number }) {
  const { frame, form, list, flags = [], row } = props
  const texts = textsFor(questionTexts, frame.language)
  const code = { name: list === 'rows' ? 'id' : 'code', title: texts.code }
  return (
    <tr class="kern-table__row">
      {[code, ...columnsOf(props)].map((column) => (
        <ListCell key={column.name} {...props} {...column} />
      ))}
      {flags.map((flag) => (
        <td class="kern-table__cell" key={flag}>
          <input
            class="kern-form-check__checkbox"
            type="checkbox"
            id={fieldId(`${list}.${row}.${flag}`)}
            name={`${list}.${row}.${flag}`}
            value="yes"
            checked={form.has(`${list}.${row}.${flag}`)}
            aria-label={texts.cell(texts[flag], row + 1)}
          />
        </td>
      ))}
      <td class="kern-table__cell kern-table__cell--action">
        {row > 0 && (
          <Button style="tertiary" name="tun" value={`up:${list}:${row}`} label={texts.up(row + 1)}>
            {texts.upShort}
          </Button>
        )}
      </td>
    </tr>
  )
}

type ListCellProps = ListTableProps & {
  readonly row: number
  readonly name: string
  readonly title: string
}

/** One field; its column says to the eye what it is, its label to the ear. */
function ListCell({ frame, form, list, errors, row, name, title }: ListCellProps) {
  const texts = textsFor(questionTexts, frame.language)
  const field = `${list}.${row}.${name}`
  const error = errorAt(errors, field)
  const wrong = error === undefined ? '' : ' kern-form-input__input--error'
  return (
    <td class="kern-table__cell">
      <input
        class={`kern-form-input__input${wrong}`}
        type="text"
        id={fieldId(field)}
        name={field}
        value={form.get(field) ?? ''}
        size={name.startsWith('label') ? 30 : 6}
        aria-label={texts.cell(title, row + 1)}
        aria-invalid={error === undefined ? undefined : 'true'}
      />
    </td>
  )
}
