import type { TimeQuestion } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { TextInput } from '../fields/text-input.tsx'
import type { QuestionProps } from '../question-props.ts'

/** The browser's own field for a time of day: it speaks the reader's language and sends `07:30`. */
export function TimeView(props: QuestionProps<TimeQuestion>) {
  const { question, form, problems } = props
  const own = ownProblems(question, problems)
  return (
    <QuestionLine {...props} own={own}>
      <TextInput
        type="time"
        field={question.id}
        value={form.get(question.id) ?? ''}
        min={question.min}
        max={question.max}
        invalid={own.length > 0}
        width="short"
        describedBy={descriptionOf({ question }, own)}
      />
    </QuestionLine>
  )
}
