import type { MonthQuestion } from '@meinungsbild/questionnaire'
import { ownProblems } from '../asked/own-problems.ts'
import { descriptionOf, QuestionLine } from '../asked/question-line.tsx'
import { TextInput } from '../fields/text-input.tsx'
import { typedMonth } from '../fields/typed-month.ts'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** A text field with an example: not every browser has a field for months. */
export function MonthView(props: QuestionProps<MonthQuestion>) {
  const { question, form, problems, language } = props
  const own = ownProblems(question, problems)
  const hint = questionWords(language).monthFormat
  return (
    <QuestionLine {...props} own={own} hint={hint}>
      <TextInput
        field={question.id}
        value={typedMonth(form.get(question.id) ?? '')}
        invalid={own.length > 0}
        width="short"
        describedBy={descriptionOf({ question, hint }, own)}
      />
    </QuestionLine>
  )
}
