import { inLanguage, type NumberQuestion } from '@meinungsbild/questionnaire'
import { citizenWords } from '../citizen.texts.ts'
import { errorId, helpId, idList, unitId } from '../element-id.ts'
import { ownProblems } from '../own-problems.ts'
import { isHinted, QuestionLine } from '../question-line.tsx'
import type { QuestionProps } from '../question-props.ts'

/**
 * A text field with a keyboard for figures: `type=number` loses what it does not understand, changes under the mouse
 * wheel, and takes no comma in half of the browsers.
 */
export function NumberView(props: QuestionProps<NumberQuestion>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const hint = rangeHint(question, language)
  const whole = (question.decimals ?? 0) === 0
  return (
    <QuestionLine {...props} own={own} hint={hint}>
      <div class="number-with-unit">
        <input
          class={
            own.length > 0
              ? 'kern-form-input__input kern-form-input__input--error number-with-unit__input'
              : 'kern-form-input__input number-with-unit__input'
          }
          type="text"
          inputmode={whole && (question.min ?? 0) >= 0 ? 'numeric' : whole ? 'text' : 'decimal'}
          autocomplete="off"
          id={question.id}
          name={question.id}
          value={form.get(question.id) ?? ''}
          aria-invalid={own.length > 0 ? 'true' : undefined}
          aria-describedby={idList(
            question.unit !== undefined && unitId(question.id),
            isHinted({ question, hint }) && helpId(question.id),
            own.length > 0 && errorId(question.id),
          )}
        />
        {question.unit !== undefined && (
          <span class="kern-body" id={unitId(question.id)}>
            {inLanguage(question.unit, language)}
          </span>
        )}
      </div>
    </QuestionLine>
  )
}

function rangeHint({ min, max }: NumberQuestion, language: string): string | undefined {
  if (min === undefined && max === undefined) return undefined
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 10 })
  return citizenWords(language).numberRange(
    min === undefined ? undefined : format.format(min),
    max === undefined ? undefined : format.format(max),
  )
}
