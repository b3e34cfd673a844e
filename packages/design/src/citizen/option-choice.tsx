import { inLanguage, openTextField, type Option } from '@meinungsbild/questionnaire'
import { Choice } from './choice.tsx'
import { citizenWords } from './citizen.texts.ts'
import { choiceId, errorId } from './element-id.ts'
import { ProblemText } from './problem-text.tsx'
import type { QuestionProps } from './question-props.ts'

export type OptionChoiceProps = QuestionProps & {
  readonly kind: 'radio' | 'checkbox'
  readonly option: Option
  readonly first: boolean
  readonly chosen: readonly string[]
  readonly invalid: boolean
}

/** One option; "Sonstiges" has its text field right below, always there, because nothing unfolds without a script. */
export function OptionChoice(props: OptionChoiceProps) {
  const { question, option, kind, first, chosen, invalid, form, problems, language } = props
  const label = inLanguage(option.label, language)
  const choice = (
    <Choice
      kind={kind}
      id={choiceId(question.id, option.code, first)}
      name={question.id}
      value={option.code}
      checked={chosen.includes(option.code)}
      invalid={invalid}
    >
      {label}
    </Choice>
  )
  if (option.openText !== true) return choice
  const field = openTextField(question.id, option.code)
  const own = problems.filter((problem) => problem.field === field)
  return (
    <div class="option-with-text">
      {choice}
      <div class="kern-form-input option-with-text__field">
        <input
          class={
            own.length > 0
              ? 'kern-form-input__input kern-form-input__input--error'
              : 'kern-form-input__input'
          }
          type="text"
          id={field}
          name={field}
          value={form.get(field) ?? ''}
          aria-label={citizenWords(language).openTextLabel(label)}
          aria-invalid={own.length > 0 ? 'true' : undefined}
          aria-describedby={own.length > 0 ? errorId(field) : undefined}
        />
        <ProblemText field={field} problems={own} language={language} />
      </div>
    </div>
  )
}
