import type { Answer, Form } from '../answers.ts'
import type { Value } from '../expression/expression.ts'
import type { Question, QuestionKind } from '../question.ts'
import type { Language } from '../text.ts'
import { address } from './address.ts'
import { computed } from './computed.ts'
import { consent } from './consent.ts'
import { constantSum } from './constant-sum.ts'
import { date } from './date.ts'
import { differential } from './differential.ts'
import { download } from './download.ts'
import { dualMatrix } from './dual-matrix.ts'
import { hidden } from './hidden.ts'
import type { Kind, KindReading } from './kind.ts'
import { longText } from './long-text.ts'
import { matrix } from './matrix.ts'
import { month } from './month.ts'
import { multipleChoice } from './multiple-choice.ts'
import { multipleMatrix } from './multiple-matrix.ts'
import { numberList } from './number-list.ts'
import { number } from './number.ts'
import { picture } from './picture.ts'
import { place } from './place.ts'
import { ranking } from './ranking.ts'
import { rating } from './rating.ts'
import { recommendation } from './recommendation.ts'
import { repeat } from './repeat.ts'
import { scale } from './scale.ts'
import { section } from './section.ts'
import { shortText } from './short-text.ts'
import { singleChoice } from './single-choice.ts'
import { slider } from './slider.ts'
import { statement } from './statement.ts'
import { table } from './table.ts'
import { textList } from './text-list.ts'
import { time } from './time.ts'
import { upload } from './upload.ts'
import { yesNo } from './yes-no.ts'

type Kinds = { readonly [Name in QuestionKind]: Kind<Extract<Question, { readonly kind: Name }>> }

/** Every kind; their forms stand in `forms.ts`, their columns in `columns.ts`. */
const kinds: Kinds = {
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

function kindOf(question: Question): Kind<Question> {
  // By the type of `kinds` each kind stands under the name that its questions carry.
  return kinds[question.kind] as Kind<Question>
}

export function readAnswer(question: Question, form: Form): KindReading | undefined {
  return kindOf(question).read(question, form)
}

export function restrictAnswer(question: Question, answer: Answer): Answer | undefined {
  return kindOf(question).restrict(question, answer)
}

/** What expressions see of an answer. */
export function valueOf(question: Question, answer: Answer, path: readonly string[]): Value {
  return kindOf(question).value(question, answer, path)
}

export function describe(
  question: Question,
  answer: Answer,
  language: Language,
): readonly string[] {
  return kindOf(question).describe(question, answer, language)
}
