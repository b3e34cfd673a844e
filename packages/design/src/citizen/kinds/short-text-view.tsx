import type { ShortText } from '@meinungsbild/questionnaire'
import { maskHint, maskLook } from '../mask-field.ts'
import { ownProblems } from '../own-problems.ts'
import { descriptionOf, QuestionLine } from '../question-line.tsx'
import type { QuestionProps } from '../question-props.ts'
import { TextInput } from '../text-input.tsx'

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
