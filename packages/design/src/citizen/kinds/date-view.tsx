import type { DateQuestion } from '@meinungsbild/questionnaire'
import { errorId, helpId, idList } from '../element-id.ts'
import { ownProblems } from '../own-problems.ts'
import { isHinted, QuestionLine } from '../question-line.tsx'
import type { QuestionProps } from '../question-props.ts'

/** The browser's own field for a day: it speaks the reader's language and sends ISO. */
export function DateView(props: QuestionProps<DateQuestion>) {
  const { question, form, problems } = props
  const own = ownProblems(question, problems)
  return (
    <QuestionLine {...props} own={own}>
      <input
        class={
          own.length > 0
            ? 'kern-form-input__input kern-form-input__input--error date-input'
            : 'kern-form-input__input date-input'
        }
        type="date"
        id={question.id}
        name={question.id}
        min={question.min}
        max={question.max}
        value={form.get(question.id) ?? ''}
        aria-invalid={own.length > 0 ? 'true' : undefined}
        aria-describedby={idList(
          isHinted({ question }) && helpId(question.id),
          own.length > 0 && errorId(question.id),
        )}
      />
    </QuestionLine>
  )
}
