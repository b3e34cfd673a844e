import type { ShortText } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { maskHint, maskLook } from '../fields/mask-field.ts'
import { TextInput } from '../fields/text-input.tsx'
import type { QuestionProps } from '../question-props.ts'

/** One line of text; what it must look like is said before. */
export function ShortTextView(props: QuestionProps<ShortText>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const hint = maskHint(question, language)
  return (
    <QuestionLine {...props} own={own} hint={hint}>
      <TextInput
        {...maskLook(question)}
        field={question.id}
        value={form.get(question.id) ?? ''}
        invalid={own.length > 0}
        describedBy={descriptionOf({ question, hint }, own)}
      />
    </QuestionLine>
  )
}
