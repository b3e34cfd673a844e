import {
  inLanguage,
  rowField,
  type Form,
  type Language,
  type MatrixRow,
  type Problem,
} from '@meinungsbild/questionnaire'
import { OurWords } from '../../layout/our-words.tsx'
import { MatrixCells } from './matrix-cells.tsx'
import type { MatrixColumn } from './matrix-column.ts'
import { MatrixRowFrame } from './matrix-row-frame.tsx'

export type MatrixGridProps = {
  readonly question: { readonly id: string; readonly rows: readonly MatrixRow[] }
  readonly kind: 'radio' | 'checkbox'
  readonly columns: readonly MatrixColumn[]
  readonly form: Form
  readonly problems: readonly Problem[]
  readonly language: Language
}

/**
 * The same choice for several things: a fieldset per row. Where there is room the rows line up below one header, which
 * is only for the eye; on a phone they stand one below the other and every choice shows its own label.
 */
export function MatrixGrid(props: MatrixGridProps) {
  const { question, kind, columns, form, problems, language } = props
  return (
    <div class="matrix">
      <div class="matrix__header" aria-hidden="true">
        <span />
        {columns.map(({ label, special }) => (
          <span class="matrix__label">
            {special ? <OurWords language={language}>{label}</OurWords> : label}
          </span>
        ))}
      </div>
      {question.rows.map((row) => {
        const field = rowField(question.id, row.id)
        return (
          <MatrixRowFrame
            field={field}
            label={inLanguage(row.label, language)}
            problems={problems}
            language={language}
          >
            <MatrixCells {...{ kind, field, columns, form, problems, language }} />
          </MatrixRowFrame>
        )
      })}
    </div>
  )
}
