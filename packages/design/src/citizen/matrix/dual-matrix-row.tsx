import { cellField, inLanguage, type DualMatrix, type MatrixRow } from '@meinungsbild/questionnaire'
import type { QuestionProps } from '../question-props.ts'
import { MatrixCells } from './matrix-cells.tsx'
import { matrixColumns } from './matrix-column.ts'
import { MatrixRowFrame } from './matrix-row-frame.tsx'

export type DualMatrixRowProps = QuestionProps<DualMatrix> & { readonly row: MatrixRow }

/** One thing, judged on both scales: the labels stand with the radios, because two scales share no header. */
export function DualMatrixRow(props: DualMatrixRowProps) {
  const { question, row, form, problems, language } = props
  return (
    <fieldset class="dual__row">
      <legend class="dual__legend">
        <span class="kern-body kern-body--bold">{inLanguage(row.label, language)}</span>
      </legend>
      {question.scales.map(({ id, label, points }) => {
        const field = cellField(question.id, row.id, id)
        return (
          <MatrixRowFrame
            field={field}
            label={inLanguage(label, language)}
            problems={problems}
            language={language}
          >
            <MatrixCells
              kind="radio"
              columns={matrixColumns(points, question.special, language)}
              {...{ field, form, problems, language }}
            />
          </MatrixRowFrame>
        )
      })}
    </fieldset>
  )
}
