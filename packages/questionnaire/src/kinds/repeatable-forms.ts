import type { Repeatable } from '../question.ts'
import { dateForm } from './date.ts'
import type { KindForm } from './kind.ts'
import { monthForm } from './month.ts'
import { multipleChoiceForm } from './multiple-choice.ts'
import { numberForm } from './number.ts'
import { ratingForm } from './rating.ts'
import { scaleForm } from './scale.ts'
import { shortTextForm } from './short-text.ts'
import { singleChoiceForm } from './single-choice.ts'
import { timeForm } from './time.ts'
import { yesNoForm } from './yes-no.ts'

type KindForms = {
  readonly [Name in Repeatable['kind']]: KindForm<Extract<Repeatable, { readonly kind: Name }>>
}

const forms: KindForms = {
  date: dateForm,
  month: monthForm,
  multipleChoice: multipleChoiceForm,
  number: numberForm,
  rating: ratingForm,
  scale: scaleForm,
  shortText: shortTextForm,
  singleChoice: singleChoiceForm,
  time: timeForm,
  yesNo: yesNoForm,
}

/** The form of a question that stands in a repeated group. */
export function repeatableForm(question: Repeatable): KindForm<Repeatable> {
  // By the type of `forms` each stands under the name that its questions carry.
  return forms[question.kind] as KindForm<Repeatable>
}
