import type { Differential } from '@meinungsbild/questionnaire'
import { problemsOfAllRows } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { DifferentialRow } from '../matrix/differential-row.tsx'
import type { QuestionProps } from '../question-props.ts'

/** Steps between two opposites, row by row. */
export function DifferentialView(props: QuestionProps<Differential>) {
  const { question, problems } = props
  return (
    <QuestionGroup {...props} own={problemsOfAllRows(question, problems)} anchor>
      <div class="differential">
        {question.rows.map((row) => (
          <DifferentialRow {...props} row={row} />
        ))}
      </div>
    </QuestionGroup>
  )
}
