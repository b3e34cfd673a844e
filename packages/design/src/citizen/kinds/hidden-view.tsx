import type { Hidden } from '@meinungsbild/questionnaire'
import type { QuestionProps } from '../question-props.ts'

/** A value that came with the link, carried along. */
export function HiddenView({ question, form }: QuestionProps<Hidden>) {
  const value = form.get(question.id) ?? ''
  return value === '' ? null : <input type="hidden" name={question.id} value={value} />
}
