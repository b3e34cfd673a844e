import type { NumberList, NumberQuestion } from '@meinungsbild/questionnaire'
import { NumberLimitFields } from '../fields/number-limit-fields.tsx'
import { readNumberLimits, writeNumberLimits } from '../fields/number-limits.ts'
import { readRows, writeRows } from '../fields/row-fields.ts'
import { RowList } from '../fields/row-list.tsx'
import type { KindForm } from './kind-form.ts'

/** A number with limits and unit. */
export const number: KindForm<NumberQuestion> = {
  write: (writing, question) => writeNumberLimits(writing, '', question),
  read: (reading, base, before) => ({
    ...base,
    kind: 'number',
    ...readNumberLimits(reading, '', before),
  }),
  Fields: (props) => <NumberLimitFields {...props} />,
}

/** Several numbers under one question. */
export const numberList: KindForm<NumberList> = {
  write(writing, question) {
    writeRows(writing, question.rows)
    writeNumberLimits(writing, '', question)
  },
  read: (reading, base, before) => ({
    ...base,
    kind: 'numberList',
    rows: readRows(reading, before.rows, before.id),
    ...readNumberLimits(reading, '', before),
  }),
  Fields: (props) => (
    <>
      <RowList {...props} saved={props.question.rows} />
      <NumberLimitFields {...props} />
    </>
  ),
}
