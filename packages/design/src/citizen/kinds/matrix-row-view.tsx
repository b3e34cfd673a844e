import { inLanguage, rowField, type Matrix, type MatrixRow } from '@meinungsbild/questionnaire'
import { Choice } from '../choice.tsx'
import { choiceId, errorId, idList } from '../element-id.ts'
import { ProblemText } from '../problem-text.tsx'
import type { QuestionProps } from '../question-props.ts'

export type MatrixColumn = {
  readonly value: string
  readonly label: string
  readonly special: boolean
}

export type MatrixRowViewProps = QuestionProps<Matrix> & {
  readonly row: MatrixRow
  readonly columns: readonly MatrixColumn[]
  /** The first row also bears the question's own id, where the error summary leads to. */
  readonly first: boolean
}

export function MatrixRowView(props: MatrixRowViewProps) {
  const { question, row, columns, first, form, problems, language } = props
  const field = rowField(question.id, row.id)
  const own = problems.filter((problem) => problem.field === field)
  const chosen = form.getAll(field)
  return (
    <fieldset
      class={own.length > 0 ? 'matrix__row matrix__row--error' : 'matrix__row'}
      id={first ? question.id : undefined}
      aria-describedby={idList(own.length > 0 && errorId(field))}
    >
      <legend class="matrix__legend">
        <span class="kern-body kern-body--bold">{inLanguage(row.label, language)}</span>
      </legend>
      {columns.map((column, index) => (
        <div class={column.special ? 'matrix__cell matrix__cell--special' : 'matrix__cell'}>
          <Choice
            kind="radio"
            id={choiceId(field, column.value, index === 0)}
            name={field}
            value={column.value}
            checked={chosen.includes(column.value)}
            invalid={own.length > 0}
          >
            <span class="matrix__choice-label">{column.label}</span>
          </Choice>
        </div>
      ))}
      <ProblemText field={field} problems={own} language={language} />
    </fieldset>
  )
}
