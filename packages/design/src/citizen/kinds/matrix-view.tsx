import { inLanguage, specialLabel, specialValue, type Matrix } from '@meinungsbild/questionnaire'
import { ownProblems } from '../own-problems.ts'
import { QuestionGroup } from '../question-group.tsx'
import type { QuestionProps } from '../question-props.ts'
import { MatrixRowView, type MatrixColumn } from './matrix-row-view.tsx'

/**
 * The same scale for several things: a fieldset per row. Where there is room the rows line up below one header, which
 * is only for the eye; on a phone they stand one below the other and every radio shows its own label.
 */
export function MatrixView(props: QuestionProps<Matrix>) {
  const { question, problems, language } = props
  const columns: readonly MatrixColumn[] = [
    ...question.points.map((point) => ({
      value: point.code,
      label: inLanguage(point.label, language),
      special: false,
    })),
    ...(question.special ?? []).map((answer) => ({
      value: specialValue(answer),
      label: specialLabel(answer, language),
      special: true,
    })),
  ]
  return (
    <QuestionGroup {...props} own={ownProblems(question, problems)}>
      <div class="matrix">
        <div class="matrix__header" aria-hidden="true">
          <span />
          {columns.map((column) => (
            <span class={column.special ? 'matrix__label matrix__label--special' : 'matrix__label'}>
              {column.label}
            </span>
          ))}
        </div>
        {question.rows.map((row, index) => (
          <MatrixRowView {...props} row={row} columns={columns} first={index === 0} />
        ))}
      </div>
    </QuestionGroup>
  )
}
