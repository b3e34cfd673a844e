import { inLanguage, type Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { helpId } from './element-id.ts'
import { ProblemText } from './problem-text.tsx'
import type { QuestionProps } from './question-props.ts'
import { QuestionTitle } from './question-title.tsx'
import { SpecialBoxes } from './special-boxes.tsx'

export type QuestionLineProps = QuestionProps & {
  readonly own: readonly Problem[]
  /** What fits into the field ("Eine Zahl von 0 bis 120."). */
  readonly hint?: string | undefined
  /** The input or textarea; its id is the question's. */
  readonly children: ComponentChildren
}

/** The frame of a question with one field to write in: a label, the field, and what may be ticked instead. */
export function QuestionLine(props: QuestionLineProps) {
  const { question, language, own, hint, heading = false, children } = props
  const help = question.help === undefined ? undefined : inLanguage(question.help, language)
  const label = (
    // oxlint-disable-next-line jsx-a11y/label-has-associated-control -- the control is among the children
    <label class={heading ? 'question__heading' : 'kern-label kern-label--large'} for={question.id}>
      <QuestionTitle question={question} language={language} />
    </label>
  )
  const field = (
    <div
      class={
        own.length > 0
          ? 'kern-form-input kern-form-input--error question'
          : 'kern-form-input question'
      }
    >
      {heading ? <h1 class="kern-heading-medium">{label}</h1> : label}
      {isHinted(props) && (
        <div class="kern-hint" id={helpId(question.id)}>
          {help !== undefined && <p class="kern-body kern-body--muted">{help}</p>}
          {hint !== undefined && <p class="kern-body kern-body--muted">{hint}</p>}
        </div>
      )}
      {children}
      <ProblemText field={question.id} problems={own} language={language} />
    </div>
  )
  if ((question.special ?? []).length === 0) return field
  return (
    <div>
      {field}
      <SpecialBoxes {...props} />
    </div>
  )
}

/** Whether the field has a help text to be described by. */
export function isHinted({
  question,
  hint,
}: Pick<QuestionLineProps, 'question' | 'hint'>): boolean {
  return question.help !== undefined || hint !== undefined
}
