import { inLanguage, rowField, type TextList } from '@meinungsbild/questionnaire'
import { QuestionRows } from '../asked/question-rows.tsx'
import { maskHint, maskLook } from '../fields/mask-field.ts'
import { RowField } from '../fields/row-field.tsx'
import type { QuestionProps } from '../question-props.ts'

/** Several lines of text, each with its label. */
export function TextListView(props: QuestionProps<TextList>) {
  const { question, form, language } = props
  return (
    <QuestionRows {...props}>
      {(problems) =>
        question.rows.map((row) => {
          const field = rowField(question.id, row.id)
          return (
            <RowField
              {...maskLook(row)}
              {...{ field, problems, language }}
              label={inLanguage(row.label, language)}
              hint={maskHint(row, language)}
              value={form.get(field) ?? ''}
            />
          )
        })
      }
    </QuestionRows>
  )
}
