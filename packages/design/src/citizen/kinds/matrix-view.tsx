import type { Matrix } from '@meinungsbild/questionnaire'
import { problemsOfAllRows } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { matrixColumns } from '../matrix/matrix-column.ts'
import { MatrixGrid } from '../matrix/matrix-grid.tsx'
import type { QuestionProps } from '../question-props.ts'

/** The same scale for several things. */
export function MatrixView(props: QuestionProps<Matrix>) {
  const { question, problems, language } = props
  return (
    <QuestionGroup {...props} own={problemsOfAllRows(question, problems)} anchor>
      <MatrixGrid
        {...props}
        kind="radio"
        columns={matrixColumns(question.points, question.special, language)}
      />
    </QuestionGroup>
  )
}
