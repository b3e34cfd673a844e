import type { Answer } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Question, QuestionKind } from '../question.ts'
import type { Variable } from '../variable.ts'
import { addressColumns } from './address.ts'
import { computedColumns } from './computed.ts'
import { consentColumns } from './consent.ts'
import { constantSumColumns } from './constant-sum.ts'
import { dateColumns } from './date.ts'
import { differentialColumns } from './differential.ts'
import { downloadColumns } from './download.ts'
import { dualMatrixColumns } from './dual-matrix.ts'
import { hiddenColumns } from './hidden.ts'
import type { KindColumns } from './kind.ts'
import { longTextColumns } from './long-text.ts'
import { matrixColumns } from './matrix.ts'
import { monthColumns } from './month.ts'
import { multipleChoiceColumns } from './multiple-choice.ts'
import { multipleMatrixColumns } from './multiple-matrix.ts'
import { numberListColumns } from './number-list.ts'
import { numberColumns } from './number.ts'
import { pictureColumns } from './picture.ts'
import { placeColumns } from './place.ts'
import { rankingColumns } from './ranking.ts'
import { ratingColumns } from './rating.ts'
import { recommendationColumns } from './recommendation.ts'
import { repeatColumns } from './repeat.ts'
import { scaleColumns } from './scale.ts'
import { sectionColumns } from './section.ts'
import { shortTextColumns } from './short-text.ts'
import { singleChoiceColumns } from './single-choice.ts'
import { sliderColumns } from './slider.ts'
import { statementColumns } from './statement.ts'
import { tableColumns } from './table.ts'
import { textListColumns } from './text-list.ts'
import { timeColumns } from './time.ts'
import { uploadColumns } from './upload.ts'
import { yesNoColumns } from './yes-no.ts'

type Columns = {
  readonly [Name in QuestionKind]: KindColumns<Extract<Question, { readonly kind: Name }>>
}

/** The columns of every kind. */
const columns: Columns = {
  address: addressColumns,
  computed: computedColumns,
  consent: consentColumns,
  constantSum: constantSumColumns,
  date: dateColumns,
  differential: differentialColumns,
  download: downloadColumns,
  dualMatrix: dualMatrixColumns,
  hidden: hiddenColumns,
  longText: longTextColumns,
  matrix: matrixColumns,
  month: monthColumns,
  multipleChoice: multipleChoiceColumns,
  multipleMatrix: multipleMatrixColumns,
  number: numberColumns,
  numberList: numberListColumns,
  picture: pictureColumns,
  place: placeColumns,
  ranking: rankingColumns,
  rating: ratingColumns,
  recommendation: recommendationColumns,
  repeat: repeatColumns,
  scale: scaleColumns,
  section: sectionColumns,
  shortText: shortTextColumns,
  singleChoice: singleChoiceColumns,
  slider: sliderColumns,
  statement: statementColumns,
  table: tableColumns,
  textList: textListColumns,
  time: timeColumns,
  upload: uploadColumns,
  yesNo: yesNoColumns,
}

function columnsOf(question: Question): KindColumns<Question> {
  // By the type of `columns` each stands under the name that its questions carry.
  return columns[question.kind] as KindColumns<Question>
}

export function variablesOf(question: Question): readonly Variable[] {
  return columnsOf(question).variables(question)
}

/** What stands in the columns of `variablesOf`, in their order. */
export function dataOf(question: Question, answer: Answer): readonly (Datum | undefined)[] {
  return columnsOf(question).data(question, answer)
}
