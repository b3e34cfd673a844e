import { inLanguage, type NumberQuestion } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { idList, unitId } from '../element-id.ts'
import { numberKeyboard, rangeHint } from '../fields/number-field.ts'
import { TextInput } from '../fields/text-input.tsx'
import { WithUnit } from '../fields/with-unit.tsx'
import type { QuestionProps } from '../question-props.ts'

/** A number with its unit. */
export function NumberView(props: QuestionProps<NumberQuestion>) {
  const { question, form, problems, language } = props
  const { id } = question
  const own = ownProblems(question, problems)
  const hint = rangeHint(question, language)
  const unit = question.unit && inLanguage(question.unit, language)
  return (
    <QuestionLine {...props} own={own} hint={hint}>
      <WithUnit field={id} unit={unit}>
        <TextInput
          field={id}
          value={form.get(id) ?? ''}
          invalid={own.length > 0}
          inputMode={numberKeyboard(question)}
          width="short"
          describedBy={idList(
            unit !== undefined && unitId(id),
            descriptionOf({ question, hint }, own),
          )}
        />
      </WithUnit>
    </QuestionLine>
  )
}
