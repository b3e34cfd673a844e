import type { Form } from '../answers.ts'
import { optionField } from '../field-names.ts'
import type { Option } from '../parts.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { codePoints, tidyLine } from './tidy.ts'

/** How many characters the text of an option such as "Sonstiges" may have. */
export const openTextLimit = 200

type Openable = Pick<Option, 'code' | 'openText'>

/** The names of the text fields that the options bring along. */
export function openTextFields(
  question: Question,
  options: readonly Openable[],
): readonly string[] {
  return options
    .filter((option) => option.openText)
    .map((option) => optionField(question.id, option.code))
}

/** What was written beside `option`; undefined if nothing or if it has no text field. */
export function readOpenText(question: Question, option: Openable, form: Form): string | undefined {
  if (!option.openText) return undefined
  const text = form.get(optionField(question.id, option.code))
  return text === null ? undefined : tidyLine(text) || undefined
}

/** Who chooses "Sonstiges" must say what, within the limit; a text where none was asked for is not an offered answer. */
export function checkOpenText(
  question: Question,
  option: Openable,
  text: string | undefined,
): Problem | undefined {
  const field = optionField(question.id, option.code)
  if (!option.openText) return text === undefined ? undefined : problemOf(question, 'unknownOption')
  if (text === undefined || text === '') return problemOf(question, 'openTextMissing', { field })
  return codePoints(text) > openTextLimit
    ? problemOf(question, 'openTextTooLong', { field, limit: openTextLimit })
    : undefined
}
