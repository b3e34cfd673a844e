import type { ShortText } from '@meinungsbild/questionnaire'
import { errorId, helpId, idList } from '../element-id.ts'
import { ownProblems } from '../own-problems.ts'
import { isHinted, QuestionLine } from '../question-line.tsx'
import type { QuestionProps } from '../question-props.ts'

/** One line of text. No `maxlength`: it would cut pasted words in silence. */
export function ShortTextView(props: QuestionProps<ShortText>) {
  const { question, form, problems } = props
  const own = ownProblems(question, problems)
  return (
    <QuestionLine {...props} own={own}>
      <input
        class={
          own.length > 0
            ? 'kern-form-input__input kern-form-input__input--error'
            : 'kern-form-input__input'
        }
        type="text"
        autocomplete="off"
        id={question.id}
        name={question.id}
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
