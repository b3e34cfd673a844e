import { Button, Checkbox, fieldId, textsFor } from '@meinungsbild/design'
import type { Table } from '@meinungsbild/questionnaire'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import { FigureField } from '../../parts/figure-field.tsx'
import { readNeededNumber, writeNumber } from '../../parts/number-fields.ts'
import { presentRows } from '../../parts/rows.ts'
import { readCell, writeCell } from '../fields/cell-fields.ts'
import { ColumnBlock } from '../fields/column-block.tsx'
import { readRows, writeRows } from '../fields/row-fields.ts'
import { RowList } from '../fields/row-list.tsx'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'

/** Cells of texts, numbers, dates and choices, in given rows or in rows that citizens add. */
export const table: KindForm<Table> = {
  write(writing, { rows, columns, added }) {
    const { form, language } = writing
    writeRows(writing, rows)
    if (added) form.set('added', 'yes')
    writeNumber(form, 'added.min', added?.min ?? 1, language)
    writeNumber(form, 'added.max', added?.max ?? 10, language)
    writeCodedRows(writing, 'columns', columns)
    for (const [index, { cell }] of columns.entries()) {
      writeCell(writing, `columns.${index}.cell`, cell)
    }
  },
  read(reading, base, before) {
    const columns = readCodedRows(reading, 'columns', before.columns).map((column) => ({
      id: column.name,
      label: column.label,
      cell: readCell(reading, `columns.${column.row}.cell`, column.before?.cell, before.id),
    }))
    const added = reading.form.has('added') && {
      min: readNeededNumber(reading, 'added.min', before.added?.min ?? 1),
      max: readNeededNumber(reading, 'added.max', before.added?.max ?? 10),
    }
    const rows = readRows(reading, before.rows, before.id)
    return { ...base, kind: 'table', rows, columns, ...(added && { added }) }
  },
  Fields(props) {
    const { frame, form } = props
    const texts = textsFor(kindFieldTexts, frame.language)
    const columns = presentRows(form, 'columns')
    return (
      <>
        <h2 class="form-heading" id={fieldId('columns')} tabIndex={-1}>
          {texts.columns}
        </h2>
        {columns.map((index) => (
          <ColumnBlock
            key={index}
            {...props}
            index={index}
            isFirst={index === columns[0]}
            isLast={index === columns.at(-1)}
          />
        ))}
        <div>
          <Button style="secondary" name="tun" value="add:columns">
            {texts.addColumn}
          </Button>
        </div>
        <Checkbox
          name="added"
          value="yes"
          label={texts.added}
          hint={texts.addedHint}
          checked={form.has('added')}
        />
        <div class="side-by-side when-added">
          <FigureField {...props} name="added.min" label={texts.addedMin} />
          <FigureField {...props} name="added.max" label={texts.addedMax} />
        </div>
        <RowList {...props} saved={props.question.rows} />
      </>
    )
  },
}
