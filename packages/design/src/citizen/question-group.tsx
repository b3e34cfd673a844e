import { inLanguage, type Problem } from '@meinungsbild/questionnaire'
import type { ComponentChildren } from 'preact'
import { errorId, helpId, idList } from './element-id.ts'
import { ProblemText } from './problem-text.tsx'
import type { QuestionProps } from './question-props.ts'
import { QuestionTitle } from './question-title.tsx'

export type QuestionGroupProps = QuestionProps & {
  /** Problems of the question as a whole; those of single fields stand with the fields. */
  readonly own: readonly Problem[]
  /** A sentence of ours below the author's help ("Sie können mehrere Antworten wählen."). */
  readonly hint?: string | undefined
  readonly children: ComponentChildren
}

/** The frame of a question with several fields: a fieldset whose legend is the question. */
export function QuestionGroup(props: QuestionGroupProps) {
  const { question, language, own, hint, heading = false, children } = props
  const help = question.help === undefined ? undefined : inLanguage(question.help, language)
  const hinted = help !== undefined || hint !== undefined
  const title = <QuestionTitle question={question} language={language} />
  return (
    <fieldset
      class={
        own.length > 0 ? 'kern-fieldset kern-fieldset--error question' : 'kern-fieldset question'
      }
      aria-describedby={idList(
        hinted && helpId(question.id),
        own.length > 0 && errorId(question.id),
      )}
    >
      <legend class={heading ? 'question__heading' : 'kern-label kern-label--large'}>
        {heading ? <h1 class="kern-heading-medium">{title}</h1> : title}
      </legend>
      {hinted && (
        <div class="kern-hint" id={helpId(question.id)}>
          {help !== undefined && <p class="kern-body kern-body--muted">{help}</p>}
          {hint !== undefined && <p class="kern-body kern-body--muted">{hint}</p>}
        </div>
      )}
      <div class="kern-fieldset__body">{children}</div>
      <ProblemText field={question.id} problems={own} language={language} />
    </fieldset>
  )
}
