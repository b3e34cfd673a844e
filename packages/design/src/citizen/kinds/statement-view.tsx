import { inLanguage, type Statement } from '@meinungsbild/questionnaire'
import { Markdown } from '../../markdown.tsx'
import type { QuestionProps } from '../question-props.ts'

/** Words between the questions. */
export function StatementView({ question, language }: QuestionProps<Statement>) {
  return (
    <div class="statement" id={question.id}>
      <Markdown text={inLanguage(question.text, language)} language={language} />
      {question.help !== undefined && (
        <p class="kern-body kern-body--muted">{inLanguage(question.help, language)}</p>
      )}
    </div>
  )
}
