import type { Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { errorId, helpId, idList } from '../element-id.ts'
import type { QuestionProps } from '../question-props.ts'
import { ProblemText } from './problem-text.tsx'
import { isHinted, QuestionHint } from './question-hint.tsx'
import { QuestionTitle } from './question-title.tsx'

export type QuestionGroupProps = QuestionProps & {
  /** Problems of the question as a whole; those of single fields stand with the fields. */
  readonly own: readonly Problem[]
  readonly hint?: ComponentChildren
  /** The group bears the question's id, because none of its fields does: the error summary leads here. */
  readonly anchor?: boolean
  readonly children: ComponentChildren
}

/** The frame of a question with several fields: a fieldset whose legend is the question. */
export function QuestionGroup(props: QuestionGroupProps) {
  const { question, language, own, hint, anchor = false, heading = false, children } = props
  const title = <QuestionTitle question={question} language={language} />
  return (
    <fieldset
      class={
        own.length > 0 ? 'kern-fieldset kern-fieldset--error question' : 'kern-fieldset question'
      }
      id={anchor ? question.id : undefined}
      tabIndex={anchor ? -1 : undefined}
      aria-describedby={idList(
        isHinted(props) && helpId(question.id),
        own.length > 0 && errorId(question.id),
      )}
    >
      <legend class={heading ? 'question__heading' : 'kern-label kern-label--large'}>
        {heading ? <h1 class="kern-heading-medium">{title}</h1> : title}
      </legend>
      <QuestionHint question={question} language={language} hint={hint} />
      <div class="kern-fieldset__body">{children}</div>
      <ProblemText field={question.id} problems={own} language={language} />
    </fieldset>
  )
}
