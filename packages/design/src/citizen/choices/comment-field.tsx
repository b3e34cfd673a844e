import { commentField, type Form, type Language, type Problem } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { errorId } from '../element-id.ts'
import { textAreaValue } from '../fields/text-area-value.ts'
import { questionWords } from '../question.texts.ts'

export type CommentFieldProps = {
  readonly question: string
  /** The option that is commented on; without it the answer as a whole. */
  readonly option?: { readonly code: string; readonly label: string }
  readonly form: Form
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** Room for a remark. Never required. */
export function CommentField(props: CommentFieldProps) {
  const { question, option, form, problems, language } = props
  const field = commentField(question, option?.code)
  const own = problemsAt(field, problems)
  return (
    <div class="kern-form-input comment">
      <label class="kern-label row-field__label" for={field}>
        <span>
          <OurWords language={language}>{questionWords(language).comment}</OurWords>
          {option !== undefined && <span class="kern-sr-only">: {option.label}</span>}
        </span>
      </label>
      <textarea
        class={
          own.length > 0
            ? 'kern-form-input__input kern-form-input__input--error'
            : 'kern-form-input__input'
        }
        rows={2}
        id={field}
        name={field}
        aria-invalid={own.length > 0 ? 'true' : undefined}
        aria-describedby={own.length > 0 ? errorId(field) : undefined}
      >
        {textAreaValue(form.get(field) ?? '')}
      </textarea>
      <ProblemText field={field} problems={own} language={language} />
    </div>
  )
}
