import {
  cellField,
  inLanguage,
  type Columns,
  type Form,
  type Language,
  type Problem,
} from '@meinungsbild/questionnaire'
import { problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { errorId } from '../element-id.ts'
import { cellHint } from './cell-hint.ts'
import { CellInput } from './cell-input.tsx'

export type TableCellProps = {
  readonly question: string
  readonly row: string
  readonly rowName: string
  readonly column: Columns['columns'][number]
  readonly form: Form
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** One cell with the label that a phone shows and a screen reader reads. */
export function TableCell(props: TableCellProps) {
  const { question, row, rowName, column, form, problems, language } = props
  const field = cellField(question, row, column.id)
  const own = problemsAt(field, problems)
  const hint = cellHint(column.cell, language)
  return (
    <td>
      <label class="fill-in__label" for={field}>
        <span class="kern-sr-only">{rowName}: </span>
        {inLanguage(column.label, language)}
        {hint !== undefined && <span class="fill-in__hint">{hint}</span>}
      </label>
      <CellInput
        cell={column.cell}
        field={field}
        value={form.get(field) ?? ''}
        invalid={own.length > 0}
        describedBy={own.length > 0 ? errorId(field) : undefined}
        language={language}
      />
      <ProblemText field={field} problems={own} language={language} />
    </td>
  )
}
