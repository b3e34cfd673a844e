import type { Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { SpecialBoxes } from '../choices/special-boxes.tsx'
import { errorId, helpId, idList } from '../element-id.ts'
import type { QuestionProps } from '../question-props.ts'
import { ProblemText } from './problem-text.tsx'
import { isHinted, QuestionHint, type QuestionHintProps } from './question-hint.tsx'
import { QuestionTitle } from './question-title.tsx'

export type QuestionLineProps = QuestionProps & {
  readonly own: readonly Problem[]
  readonly hint?: ComponentChildren
  /** The field offers the special answers itself. */
  readonly withoutBoxes?: boolean
  /** The input or textarea; its id is the question's. */
  readonly children: ComponentChildren
}

/** The frame of a question with one field to write in: a label, the field, and what may be ticked instead. */
export function QuestionLine(props: QuestionLineProps) {
  const { question, language, own, hint, heading = false, children } = props
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
      <QuestionHint question={question} language={language} hint={hint} />
      {children}
      <ProblemText field={question.id} problems={own} language={language} />
    </div>
  )
  if (props.withoutBoxes === true || (question.special ?? []).length === 0) return field
  return (
    <div>
      {field}
      <SpecialBoxes {...props} />
    </div>
  )
}

/** What the question's one field is described by. */
export function descriptionOf(
  props: Pick<QuestionHintProps, 'question' | 'hint'>,
  own: readonly Problem[],
): string | undefined {
  const { id } = props.question
  return idList(isHinted(props) && helpId(id), own.length > 0 && errorId(id))
}
