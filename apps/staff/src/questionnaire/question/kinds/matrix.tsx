import type { Matrix, MultipleMatrix, Order } from '@meinungsbild/questionnaire'
import { OptionList } from '../fields/option-list.tsx'
import { readOptions, writeOptions } from '../fields/option-fields.ts'
import { readPoints, writePoints } from '../fields/point-fields.ts'
import { PointList } from '../fields/point-list.tsx'
import { readRows, writeRows } from '../fields/row-fields.ts'
import { RowList } from '../fields/row-list.tsx'
import type { KindForm } from './kind-form.ts'

/** The same scale for several things. */
export const matrix: KindForm<Matrix> = {
  write(writing, { rows, rowOrder, points }) {
    writeRows(writing, rows)
    writeRowOrder(writing.form, rowOrder)
    writePoints(writing, 'points', points)
  },
  read: (reading, base, before) => ({
    ...base,
    kind: 'matrix',
    rows: readRows(reading, before.rows, before.id),
    ...rowOrderIn(reading.form),
    points: readPoints(reading, 'points', before.points),
  }),
  Fields: (props) => (
    <>
      <RowList {...props} saved={props.question.rows} shuffles />
      <PointList {...props} />
    </>
  ),
}

/** Several answers for each of several things. */
export const multipleMatrix: KindForm<MultipleMatrix> = {
  write(writing, { rows, rowOrder, options }) {
    writeRows(writing, rows)
    writeRowOrder(writing.form, rowOrder)
    writeOptions(writing, 'options', options)
  },
  read(reading, base, before) {
    const options = readOptions(reading, 'options', before.options, { shown: [], id: before.id })
    return {
      ...base,
      kind: 'multipleMatrix',
      rows: readRows(reading, before.rows, before.id),
      ...rowOrderIn(reading.form),
      options: options.map(({ exclusive: _exclusive, ...option }) => option),
    }
  },
  Fields: (props) => (
    <>
      <RowList {...props} saved={props.question.rows} shuffles />
      <OptionList {...props} saved={props.question.options} flags={[]} />
    </>
  ),
}

export function writeRowOrder(form: URLSearchParams, order: Order | undefined): void {
  if (order) form.set('rowOrder', order)
}

export function rowOrderIn(form: URLSearchParams): { readonly rowOrder?: Order } {
  return form.has('rowOrder') ? { rowOrder: 'random' } : {}
}
