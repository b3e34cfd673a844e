import type { Repeatable } from '../question.ts'
import { date } from './date.ts'
import type { Kind } from './kind.ts'
import { month } from './month.ts'
import { multipleChoice } from './multiple-choice.ts'
import { number } from './number.ts'
import { rating } from './rating.ts'
import { scale } from './scale.ts'
import { shortText } from './short-text.ts'
import { singleChoice } from './single-choice.ts'
import { time } from './time.ts'
import { yesNo } from './yes-no.ts'

type Kinds = {
  readonly [Name in Repeatable['kind']]: Kind<Extract<Repeatable, { readonly kind: Name }>>
}

const kinds: Kinds = {
  date,
  month,
  multipleChoice,
  number,
  rating,
  scale,
  shortText,
  singleChoice,
  time,
  yesNo,
}

/** The kind of a question that stands in a repeated group. */
export function repeatableKind(question: Repeatable): Kind<Repeatable> {
  // By the type of `kinds` each kind stands under the name that its questions carry.
  return kinds[question.kind] as Kind<Repeatable>
}
