import { Button, fieldId, Select, TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../../layout/error-at.ts'
import type { FormView } from '../../parts/form-view.ts'
import { ListTable } from '../../parts/list-table.tsx'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { kindFieldTexts } from '../kinds/kind-fields.texts.ts'
import { cellKindIn, cellKinds } from './cell-fields.ts'
import { NumberLimitFields } from './number-limit-fields.tsx'
import { PointList } from './point-list.tsx'
import { TextLimitFields } from './text-limit-fields.tsx'
import { RowButtons } from '../../parts/row-buttons.tsx'

type ColumnBlockProps = FormView & {
  readonly index: number
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** One column of a table: what it is called and what may stand in its cells. */
export function ColumnBlock(props: ColumnBlockProps) {
  const { frame, form, errors, index } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const list = `columns.${index}`
  const was = form.get(`${list}.was`)
  return (
    <fieldset class="block stack" id={fieldId(list)}>
      <legend class="block__legend">{texts.column(index + 1)}</legend>
      <ColumnButtons {...props} />
      <input type="hidden" name={`${list}.is`} value="yes" />
      {was !== null && <input type="hidden" name={`${list}.was`} value={was} />}
      <TextInLanguages {...props} name={`${list}.label`} label={texts.columnLabel} />
      <div class="field-with-button">
        <Select
          name={`${list}.cell.kind`}
          label={texts.cell}
          value={cellKindIn(form, `${list}.cell`)}
          options={cellKinds.map((kind) => ({
            value: kind,
            label: kind === 'scale' ? texts.scaleCell : texts[kind],
          }))}
        />
        <Button style="secondary" name="tun" value="show">
          {texts.showCell}
        </Button>
      </div>
      <CellDetails {...props} />
      <TextField
        name={`${list}.id`}
        label={texts.columnId}
        value={form.get(`${list}.id`) ?? ''}
        error={errorAt(errors, `${list}.id`)}
        width="short"
        optional
      />
    </fieldset>
  )
}

function CellDetails(props: ColumnBlockProps) {
  const { frame, form, index } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const name = `columns.${index}.cell`
  const kind = cellKindIn(form, name)
  switch (kind) {
    case 'text':
      return <TextLimitFields {...props} prefix={`${name}.`} />
    case 'number':
      return <NumberLimitFields {...props} prefix={`${name}.`} />
    case 'choice':
      return <ListTable {...props} list={`${name}.options`} legend={texts.options} />
    case 'scale':
      return <PointList {...props} list={`${name}.points`} />
    case 'date':
      return null
    default:
      return kind satisfies never
  }
}

function ColumnButtons({ frame, index, isFirst, isLast }: ColumnBlockProps) {
  const texts = textsFor(kindFieldTexts, frame.language)
  const name = texts.column(index + 1)
  return (
    <div class="block__buttons">
      <RowButtons
        list="columns"
        row={index}
        {...{ isFirst, isLast }}
        labels={{
          up: texts.moveUp(name),
          down: texts.moveDown(name),
          remove: texts.remove(name),
        }}
      />
    </div>
  )
}
