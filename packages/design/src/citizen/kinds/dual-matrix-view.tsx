import type { DualMatrix } from '@meinungsbild/questionnaire'
import { problemsOfAllRows } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { DualMatrixRow } from '../matrix/dual-matrix-row.tsx'
import type { QuestionProps } from '../question-props.ts'

/** Two scales for several things, such as how important and how satisfying they are. */
export function DualMatrixView(props: QuestionProps<DualMatrix>) {
  const { question, problems } = props
  return (
    <QuestionGroup {...props} own={problemsOfAllRows(question, problems)} anchor>
      <div class="dual">
        {question.rows.map((row) => (
          <DualMatrixRow {...props} row={row} />
        ))}
      </div>
    </QuestionGroup>
  )
}
