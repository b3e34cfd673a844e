import { hook } from '../hooks.ts'
import type { QuestionProps } from '../question-props.ts'
import { QuestionView } from '../question-view.tsx'
import type { ListedQuestion } from './question-list.ts'

export type ListedQuestionViewProps = Omit<QuestionProps, 'question'> & {
  readonly listed: ListedQuestion
}

/** A question in its place; one that is not shown yet is there as a template, which browsers neither show nor send. */
export function ListedQuestionView({ listed, ...props }: ListedQuestionViewProps) {
  const { question, shown } = listed
  const view = (
    <div class="asked" {...hook('question', question.id)}>
      <QuestionView {...props} question={question} />
    </div>
  )
  return shown ? view : <template {...hook('question', question.id)}>{view}</template>
}
