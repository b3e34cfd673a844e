import type { Form, Language, Problem } from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { problemsAt } from '../asked/own-problems.ts'
import { Choice } from '../choices/choice.tsx'
import { choiceId } from '../element-id.ts'
import type { MatrixColumn } from './matrix-column.ts'

export type MatrixCellsProps = {
  readonly kind: 'radio' | 'checkbox'
  readonly field: string
  readonly columns: readonly MatrixColumn[]
  readonly form: Form
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** The radios or checkboxes of one row, one per column, each with its own label. */
export function MatrixCells(props: MatrixCellsProps) {
  const { kind, field, columns, form, problems, language } = props
  const chosen = form.getAll(field)
  const invalid = problemsAt(field, problems).length > 0
  return (
    <>
      {columns.map(({ value, label, special }, index) => (
        <div class="matrix__cell">
          <Choice
            kind={kind}
            id={choiceId(field, value, index === 0)}
            name={field}
            value={value}
            checked={chosen.includes(value)}
            invalid={invalid}
            exclusive={special}
          >
            <span>{special ? <OurWords language={language}>{label}</OurWords> : label}</span>
          </Choice>
        </div>
      ))}
    </>
  )
}
