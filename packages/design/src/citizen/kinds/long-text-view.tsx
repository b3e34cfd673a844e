import type { LongText } from '@meinungsbild/questionnaire'
import { citizenWords } from '../citizen.texts.ts'
import { errorId, helpId, idList } from '../element-id.ts'
import { ownProblems } from '../own-problems.ts'
import { QuestionLine } from '../question-line.tsx'
import type { QuestionProps } from '../question-props.ts'

/** The default of `LongText.maxLength`. */
const usualLength = 2000

/** Several lines of text; how much fits is said before, not cut off after. */
export function LongTextView(props: QuestionProps<LongText>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const typed = form.get(question.id) ?? ''
  return (
    <QuestionLine
      {...props}
      own={own}
      hint={citizenWords(language).upToCharacters(question.maxLength ?? usualLength)}
    >
      <textarea
        class={
          own.length > 0
            ? 'kern-form-input__input kern-form-input__input--error'
            : 'kern-form-input__input'
        }
        rows={5}
        id={question.id}
        name={question.id}
        aria-invalid={own.length > 0 ? 'true' : undefined}
        aria-describedby={idList(helpId(question.id), own.length > 0 && errorId(question.id))}
      >
        {/* The parser drops one line break after the tag: this one, not the citizen's. */}
        {typed.startsWith('\n') || typed.startsWith('\r') ? `\n${typed}` : typed}
      </textarea>
    </QuestionLine>
  )
}
