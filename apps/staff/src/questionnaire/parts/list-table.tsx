import { Button, fieldId, Fieldset, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { wordColumns, type ListTableProps } from './list-columns.ts'
import { ListRow } from './list-row.tsx'
import { PasteField } from './paste-field.tsx'
import { partsTexts } from './parts.texts.ts'
import { shownRows } from './rows.ts'

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
