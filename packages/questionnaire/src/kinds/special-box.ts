import type { Form, FormEntries } from '../answers.ts'
import { specialField } from '../field-names.ts'
import { problemOf } from '../problem.ts'
import type { Question, SpecialAnswer } from '../question.ts'
import type { KindReading } from './kind.ts'

/** Number, text and date have their special answers as checkboxes beside the field. */
export function specialBoxFields(question: Question): readonly string[] {
  return question.special?.length ? [question.id, specialField(question.id)] : [question.id]
}

/**
 * Reads the checkboxes beside a field that holds `typed`. Undefined if none is ticked: then `typed` counts.
 * A ticked box together with a value, or two of them, is for the citizen to decide.
 */
export function readSpecialBox(
  question: Question,
  form: Form,
  typed: string,
): KindReading | undefined {
  const ticked = form.getAll(specialField(question.id)).filter((value) => value !== '')
  const [first] = ticked
  if (first === undefined) return undefined
  const special = question.special?.find((offered) => offered === first)
  if (special === undefined) return { problems: [problemOf(question, 'unknownOption')] }
  if (typed !== '' || ticked.some((value) => value !== first)) {
    return { problems: [problemOf(question, 'specialWithValue')] }
  }
  return { answer: { kind: 'special', special } }
}

export function writeSpecialBox(question: Question, special: SpecialAnswer): FormEntries {
  return [[specialField(question.id), special]]
}
