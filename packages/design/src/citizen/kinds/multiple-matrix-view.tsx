import type { MultipleMatrix } from '@meinungsbild/questionnaire'
import { problemsOfAllRows } from '../asked/own-problems.ts'
import { QuestionGroup } from '../asked/question-group.tsx'
import { matrixColumns } from '../matrix/matrix-column.ts'
import { MatrixGrid } from '../matrix/matrix-grid.tsx'
import type { QuestionProps } from '../question-props.ts'
import { questionWords } from '../question.texts.ts'

/** The same options for several things, any number per row. */
export function MultipleMatrixView(props: QuestionProps<MultipleMatrix>) {
  const { question, problems, language } = props
  return (
    <QuestionGroup
      {...props}
      own={problemsOfAllRows(question, problems)}
      hint={questionWords(language).chooseSeveralPerRow}
      anchor
    >
      <MatrixGrid
        {...props}
        kind="checkbox"
        columns={matrixColumns(question.options, question.special, language)}
      />
    </QuestionGroup>
  )
}
