import type { NumberList } from '@meinungsbild/questionnaire'
import { QuestionRows } from '../asked/question-rows.tsx'
import { rangeHint } from '../fields/number-field.ts'
import { NumberRows } from '../fields/number-rows.tsx'
import type { QuestionProps } from '../question-props.ts'

/** Several numbers, each with its label; what fits is said once. */
export function NumberListView(props: QuestionProps<NumberList>) {
  const { question, language } = props
  return (
    <QuestionRows {...props} hint={rangeHint(question, language)}>
      {(problems) => <NumberRows {...props} problems={problems} limits={question} />}
    </QuestionRows>
  )
}
