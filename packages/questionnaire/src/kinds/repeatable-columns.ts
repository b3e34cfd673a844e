import type { Repeatable } from '../question.ts'
import { dateColumns } from './date.ts'
import type { KindColumns } from './kind.ts'
import { monthColumns } from './month.ts'
import { multipleChoiceColumns } from './multiple-choice.ts'
import { numberColumns } from './number.ts'
import { ratingColumns } from './rating.ts'
import { scaleColumns } from './scale.ts'
import { shortTextColumns } from './short-text.ts'
import { singleChoiceColumns } from './single-choice.ts'
import { timeColumns } from './time.ts'
import { yesNoColumns } from './yes-no.ts'

type Columns = {
  readonly [Name in Repeatable['kind']]: KindColumns<Extract<Repeatable, { readonly kind: Name }>>
}

const columns: Columns = {
  date: dateColumns,
  month: monthColumns,
  multipleChoice: multipleChoiceColumns,
  number: numberColumns,
  rating: ratingColumns,
  scale: scaleColumns,
  shortText: shortTextColumns,
  singleChoice: singleChoiceColumns,
  time: timeColumns,
  yesNo: yesNoColumns,
}

/** The columns of a question that stands in a repeated group. */
export function repeatableColumns(question: Repeatable): KindColumns<Repeatable> {
  // By the type of `columns` each stands under the name that its questions carry.
  return columns[question.kind] as KindColumns<Repeatable>
}
