import { Fieldset, TextField, textsFor } from '@meinungsbild/design'
import type { DualMatrix } from '@meinungsbild/questionnaire'
import { errorAt } from '../../../layout/error-at.ts'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import type { FormView } from '../../parts/form-view.ts'
import { presentRows } from '../../parts/rows.ts'
import { TextInLanguages } from '../../parts/text-in-languages.tsx'
import { readPoints, writePoints } from '../fields/point-fields.ts'
import { PointList } from '../fields/point-list.tsx'
import { readRows, writeRows } from '../fields/row-fields.ts'
import { RowList } from '../fields/row-list.tsx'
import { kindFieldTexts } from './kind-fields.texts.ts'
import type { KindForm } from './kind-form.ts'
import { rowOrderIn, writeRowOrder } from './matrix.tsx'

/** Two scales for several things, such as importance and satisfaction. */
export const dualMatrix: KindForm<DualMatrix> = {
  write(writing, { rows, rowOrder, scales }) {
    writeRows(writing, rows)
    writeRowOrder(writing.form, rowOrder)
    writeCodedRows(writing, 'scales', scales)
    for (const [index, { points }] of scales.entries()) {
      writePoints(writing, `scales.${index}.points`, points)
    }
  },
  read(reading, base, before) {
    const rows = readRows(reading, before.rows, before.id)
    const scales = readCodedRows(reading, 'scales', before.scales).map((scale) => ({
      id: scale.name,
      label: scale.label,
      points: readPoints(reading, `scales.${scale.row}.points`, scale.before?.points ?? []),
    }))
    return { ...base, kind: 'dualMatrix', rows, ...rowOrderIn(reading.form), scales }
  },
  Fields: (props) => (
    <>
      <RowList {...props} saved={props.question.rows} shuffles />
      {presentRows(props.form, 'scales').map((index) => (
        <ScaleFields key={index} {...props} index={index} />
      ))}
    </>
  ),
}

function ScaleFields(props: FormView & { readonly index: number }) {
  const { frame, form, errors, index } = props
  const texts = textsFor(kindFieldTexts, frame.language)
  const list = `scales.${index}`
  const was = form.get(`${list}.was`)
  return (
    <Fieldset id={`skala-${index}`} legend={texts.scale(index + 1)} style="section">
      {was !== null && <input type="hidden" name={`${list}.was`} value={was} />}
      <TextInLanguages {...props} name={`${list}.label`} label={texts.scaleName} />
      <TextField
        name={`${list}.id`}
        label={texts.scaleId}
        value={form.get(`${list}.id`) ?? ''}
        error={errorAt(errors, `${list}.id`)}
        width="medium"
      />
      <PointList {...props} list={`${list}.points`} />
    </Fieldset>
  )
}
