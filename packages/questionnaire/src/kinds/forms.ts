import type { Answer, FormEntries } from '../answers.ts'
import type { Problem } from '../problem.ts'
import type { Question, QuestionKind } from '../question.ts'
import { addressForm } from './address.ts'
import { computedForm } from './computed.ts'
import { consentForm } from './consent.ts'
import { constantSumForm } from './constant-sum.ts'
import { dateForm } from './date.ts'
import { differentialForm } from './differential.ts'
import { downloadForm } from './download.ts'
import { dualMatrixForm } from './dual-matrix.ts'
import { hiddenForm } from './hidden.ts'
import type { KindForm } from './kind.ts'
import { longTextForm } from './long-text.ts'
import { matrixForm } from './matrix.ts'
import { monthForm } from './month.ts'
import { multipleChoiceForm } from './multiple-choice.ts'
import { multipleMatrixForm } from './multiple-matrix.ts'
import { numberListForm } from './number-list.ts'
import { numberForm } from './number.ts'
import { pictureForm } from './picture.ts'
import { placeForm } from './place.ts'
import { rankingForm } from './ranking.ts'
import { ratingForm } from './rating.ts'
import { recommendationForm } from './recommendation.ts'
import { repeatForm } from './repeat.ts'
import { scaleForm } from './scale.ts'
import { sectionForm } from './section.ts'
import { shortTextForm } from './short-text.ts'
import { singleChoiceForm } from './single-choice.ts'
import { sliderForm } from './slider.ts'
import { statementForm } from './statement.ts'
import { tableForm } from './table.ts'
import { textListForm } from './text-list.ts'
import { timeForm } from './time.ts'
import { uploadForm } from './upload.ts'
import { yesNoForm } from './yes-no.ts'

type Forms = {
  readonly [Name in QuestionKind]: KindForm<Extract<Question, { readonly kind: Name }>>
}

/** The form of every kind. */
const forms: Forms = {
  address: addressForm,
  computed: computedForm,
  consent: consentForm,
  constantSum: constantSumForm,
  date: dateForm,
  differential: differentialForm,
  download: downloadForm,
  dualMatrix: dualMatrixForm,
  hidden: hiddenForm,
  longText: longTextForm,
  matrix: matrixForm,
  month: monthForm,
  multipleChoice: multipleChoiceForm,
  multipleMatrix: multipleMatrixForm,
  number: numberForm,
  numberList: numberListForm,
  picture: pictureForm,
  place: placeForm,
  ranking: rankingForm,
  rating: ratingForm,
  recommendation: recommendationForm,
  repeat: repeatForm,
  scale: scaleForm,
  section: sectionForm,
  shortText: shortTextForm,
  singleChoice: singleChoiceForm,
  slider: sliderForm,
  statement: statementForm,
  table: tableForm,
  textList: textListForm,
  time: timeForm,
  upload: uploadForm,
  yesNo: yesNoForm,
}

function formOf(question: Question): KindForm<Question> {
  // By the type of `forms` each form stands under the name that its questions carry.
  return forms[question.kind] as KindForm<Question>
}

/** The names of the form fields of a question; the first one is where the question begins. */
export function fields(question: Question): readonly string[] {
  return formOf(question).fields(question)
}

export function writeAnswer(question: Question, answer: Answer): FormEntries {
  return formOf(question).write(question, answer)
}

export function checkAnswer(question: Question, answer: Answer | undefined): readonly Problem[] {
  return formOf(question).check(question, answer)
}
