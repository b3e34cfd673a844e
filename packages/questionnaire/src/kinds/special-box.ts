import type { Form, FormEntries } from '../answers.ts'
import { specialField } from '../field-names.ts'
import { problemOf } from '../problem.ts'
import type { SpecialAnswer } from '../question-base.ts'
import type { Question } from '../question.ts'
import type { KindReading } from './kind.ts'

/*
 * Where something is typed, the special answers are checkboxes beside the fields. They speak of the whole question.
 */

/** The fields with that of the checkboxes behind them, if there are any. */
export function withSpecialBox(question: Question, fields: readonly string[]): readonly string[] {
  return question.special?.length ? [...fields, specialField(question.id)] : fields
}

/**
 * Reads the checkboxes. Undefined if none is ticked: then what is typed counts. A ticked box while something `isTyped`,
 * or two of them, is for the citizen to decide; `field` is where the question begins.
 */
export function readSpecialBox(
  question: Question,
  form: Form,
  isTyped: boolean,
  field = question.id,
): KindReading | undefined {
  const ticked = form.getAll(specialField(question.id)).filter((value) => value !== '')
  const [first] = ticked
  if (first === undefined) return undefined
  const special = question.special?.find((offered) => offered === first)
  if (special === undefined) return { problems: [problemOf(question, 'unknownOption', { field })] }
  if (isTyped || ticked.some((value) => value !== first)) {
    return { problems: [problemOf(question, 'specialWithValue', { field })] }
  }
  return { answer: { kind: 'special', special } }
}

export function writeSpecialBox(question: Question, special: SpecialAnswer): FormEntries {
  return [[specialField(question.id), special]]
}
