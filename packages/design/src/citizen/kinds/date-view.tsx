import type { DateQuestion } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { TextInput } from '../fields/text-input.tsx'
import type { QuestionProps } from '../question-props.ts'

/** The browser's own field for a day: it speaks the reader's language and sends ISO. */
export function DateView(props: QuestionProps<DateQuestion>) {
  const { question, form, problems } = props
  const own = ownProblems(question, problems)
  return (
    <QuestionLine {...props} own={own}>
      <TextInput
        type="date"
        field={question.id}
        value={form.get(question.id) ?? ''}
        min={question.min}
        max={question.max}
        invalid={own.length > 0}
        width="middle"
        describedBy={descriptionOf({ question }, own)}
      />
    </QuestionLine>
  )
}
