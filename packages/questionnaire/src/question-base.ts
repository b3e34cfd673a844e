import type { Text } from './text.ts'

/** "weiß nicht", "keine Angabe" and "trifft nicht zu": answers that say why there is none. */
export type SpecialAnswer = 'dontKnow' | 'noAnswer' | 'notApplicable'

/** What every kind of question has. */
export type QuestionBase = {
  /** Name of the question in forms, files and formulas. Matches `/^[A-Za-z][A-Za-z0-9_]*$/`; unique in the questionnaire. */
  readonly id: string
  /** Earlier answers may stand in it: `Sie wohnen in {district}.` */
  readonly text: Text
  readonly help?: Text
  /** Expression: the question is shown only if it holds. */
  readonly visibleIf?: string
  /** A required question may be answered by a special answer where one is offered. Default: not required. */
  readonly required?: boolean
  /** Expression: the question is required only if it holds. */
  readonly requiredIf?: string
  /** The answer is personal data (personenbezogen), such as an e-mail address. The privacy claim is computed from this. */
  readonly personal?: boolean
  /** What the personal data are needed for (Zweck, Art. 5 Abs. 1 lit. b DSGVO). */
  readonly purpose?: Text
  /** Which special answers are offered, in this order. */
  readonly special?: readonly SpecialAnswer[]
  /** What must hold between this answer and others; each with the sentence that asks to mend it. */
  readonly checks?: readonly Check[]
  /** The item of the item bank that this question is an instance of; the same over all waves. */
  readonly item?: string
}

/** Plausibilitätsprüfung. Where something that it compares was not answered, it asks for nothing. */
export type Check = { readonly that: string; readonly message: Text }
