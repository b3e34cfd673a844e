import {
  inLanguage,
  rowField,
  type ConstantSum,
  type NumberLimits,
  type NumberList,
} from '@meinungsbild/questionnaire'
import type { QuestionProps } from '../question-props.ts'
import { numberKeyboard } from './number-field.ts'
import { RowField } from './row-field.tsx'

export type NumberRowsProps = QuestionProps<NumberList | ConstantSum> & {
  readonly limits: NumberLimits
  /** Attributes of the box around the rows. */
  readonly around?: Readonly<Record<string, string>>
}

/** A number per row; where there is room it stands beside its label. */
export function NumberRows(props: NumberRowsProps) {
  const { question, form, problems, language, limits, around = {} } = props
  return (
    <div class="number-rows" {...around}>
      {question.rows.map(({ id, label }) => {
        const field = rowField(question.id, id)
        return (
          <RowField
            field={field}
            label={inLanguage(label, language)}
            value={form.get(field) ?? ''}
            inputMode={numberKeyboard(limits)}
            width="short"
            unit={limits.unit && inLanguage(limits.unit, language)}
            problems={problems}
            language={language}
          />
        )
      })}
    </div>
  )
}
