import type { Answer, Form, FormEntries } from '../answers.ts'
import type { Datum } from '../datum.ts'
import type { Value } from '../expression/expression.ts'
import type { Problem } from '../problem.ts'
import type { Question, QuestionKind } from '../question.ts'
import type { Language } from '../text.ts'
import type { Variable } from '../variable.ts'
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
import { number } from './number.ts'
import { numberList } from './number-list.ts'
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

/** The only place that knows every kind. */
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

/** The names of the form fields of a question; the first one is where the question begins. */
export function fields(question: Question): readonly string[] {
  return kindOf(question).fields(question)
}

export function readAnswer(question: Question, form: Form): KindReading | undefined {
  return kindOf(question).read(question, form)
}

export function writeAnswer(question: Question, answer: Answer): FormEntries {
  return kindOf(question).write(question, answer)
}

export function checkAnswer(question: Question, answer: Answer | undefined): readonly Problem[] {
  return kindOf(question).check(question, answer)
}

export function restrictAnswer(question: Question, answer: Answer): Answer | undefined {
  return kindOf(question).restrict(question, answer)
}

export function variablesOf(question: Question): readonly Variable[] {
  return kindOf(question).variables(question)
}

/** What stands in the columns of `variablesOf`, in their order. */
export function dataOf(question: Question, answer: Answer): readonly (Datum | undefined)[] {
  return kindOf(question).data(question, answer)
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
