import type { Question, QuestionKind } from '@meinungsbild/questionnaire'
import { address } from './address.tsx'
import { multipleChoice, singleChoice, yesNo } from './choice.tsx'
import { computed } from './computed.tsx'
import { consent } from './consent.tsx'
import { constantSum } from './constant-sum.tsx'
import { differential } from './differential.tsx'
import { dualMatrix } from './dual-matrix.tsx'
import { hidden } from './hidden.tsx'
import type { KindForm } from './kind-form.ts'
import { matrix, multipleMatrix } from './matrix.tsx'
import { download, picture } from './media.tsx'
import { date, month, time } from './moment.tsx'
import { number, numberList } from './number.tsx'
import { place } from './place.tsx'
import { ranking } from './ranking.tsx'
import { rating, recommendation } from './rating.tsx'
import { repeat } from './repeat.tsx'
import { scale } from './scale.tsx'
import { slider } from './slider.tsx'
import { table } from './table.tsx'
import { longText, shortText, textList } from './text.tsx'
import { upload } from './upload.tsx'
import { section, statement } from './words.tsx'

type KindForms = {
  readonly [Name in QuestionKind]: KindForm<Extract<Question, { readonly kind: Name }>>
}

/** The only place that knows the form of every kind. */
const kindForms: KindForms = {
  address,
  computed,
  consent,
  constantSum,
  date,
  differential,
  download,
  dualMatrix,
  hidden,
  longText,
  matrix,
  month,
  multipleChoice,
  multipleMatrix,
  number,
  numberList,
  picture,
  place,
  ranking,
  rating,
  recommendation,
  repeat,
  scale,
  section,
  shortText,
  singleChoice,
  slider,
  statement,
  table,
  textList,
  time,
  upload,
  yesNo,
}

/** The form of a question's kind. */
export function kindForm(question: Question): KindForm<Question> {
  // By the type of `kindForms` each form stands under the name that its questions carry.
  return kindForms[question.kind] as KindForm<Question>
}
