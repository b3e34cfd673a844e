import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { QuestionView } from '../question-view.tsx'
import type { ListedQuestion } from './question-list.ts'

export type ListedQuestionViewProps = Omit<QuestionProps, 'question'> & {
  readonly listed: ListedQuestion
  /** The questions of the page whose answers change how this one looks. */
  readonly follows: readonly string[]
}

/** A question in its place; one that is not shown yet is there as a template, which browsers neither show nor send. */
export function ListedQuestionView({ listed, follows, ...props }: ListedQuestionViewProps) {
  const { question, shown } = listed
  const place = {
    ...hook('question', question.id),
    ...(follows.length > 0 ? hook('follows', follows.join(' ')) : {}),
  }
  const view = (
    <div class="asked" {...place}>
      <QuestionView {...props} question={question} />
    </div>
  )
  return shown ? view : <template {...place}>{view}</template>
}
