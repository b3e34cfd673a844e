import type { Language, Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { OurWords } from '../../layout/our-words.tsx'
import { problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { errorId, helpId, idList, unitId } from '../element-id.ts'
import { TextInput, type TextInputProps } from './text-input.tsx'
import { WithUnit } from './with-unit.tsx'

export type RowFieldProps = Omit<TextInputProps, 'invalid' | 'describedBy' | 'label'> & {
  readonly label: ComponentChildren
  readonly hint?: string | undefined
  readonly unit?: string | undefined
  /** Of the page; the row shows its own. */
  readonly problems: readonly Problem[]
  readonly language: Language
}

/** One of several fields of a question: its own label, field, unit and problems. */
export function RowField(props: RowFieldProps) {
  const { label, hint, unit, problems, language, ...input } = props
  const { field } = input
  const own = problemsAt(field, problems)
  const invalid = own.length > 0
  return (
    <div class={invalid ? 'kern-form-input kern-form-input--error' : 'kern-form-input'}>
      <label class="kern-label row-field__label" for={field}>
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <div class="kern-hint" id={helpId(field)}>
          <p class="kern-body kern-body--muted">
            <OurWords language={language}>{hint}</OurWords>
          </p>
        </div>
      )}
      <WithUnit field={field} unit={unit}>
        <TextInput
          {...input}
          invalid={invalid}
          describedBy={idList(
            unit !== undefined && unitId(field),
            hint !== undefined && helpId(field),
            invalid && errorId(field),
          )}
        />
      </WithUnit>
      <ProblemText field={field} problems={own} language={language} />
    </div>
  )
}
