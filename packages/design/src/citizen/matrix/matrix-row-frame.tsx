import type { Language, Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { problemsAt } from '../asked/own-problems.ts'
import { ProblemText } from '../asked/problem-text.tsx'
import { errorId } from '../element-id.ts'

export type MatrixRowFrameProps = {
  readonly field: string
  readonly label: ComponentChildren
  /** Of the page; the row shows its own. */
  readonly problems: readonly Problem[]
  readonly language: Language
  readonly children: ComponentChildren
}

/** The fieldset of one row: its label, what is to be chosen, and its problems. */
export function MatrixRowFrame({
  field,
  label,
  problems,
  language,
  children,
}: MatrixRowFrameProps) {
  const own = problemsAt(field, problems)
  return (
    <fieldset
      class={own.length > 0 ? 'matrix__row matrix__row--error' : 'matrix__row'}
      aria-describedby={own.length > 0 ? errorId(field) : undefined}
    >
      <legend class="matrix__legend">
        <span class="kern-body kern-body--bold">{label}</span>
      </legend>
      {children}
      <ProblemText field={field} problems={own} language={language} />
    </fieldset>
  )
}
