import { inLanguage, type SectionHeading } from '@meinungsbild/questionnaire'
import type { QuestionProps } from '../question-props.ts'

/** A heading among the questions: one level below that of the page. */
export function SectionView({ question, language }: QuestionProps<SectionHeading>) {
  return (
    <div class="section">
      <h2 class="kern-heading-medium" id={question.id}>
        {inLanguage(question.text, language)}
      </h2>
      {question.help !== undefined && (
        <p class="kern-body kern-body--muted">{inLanguage(question.help, language)}</p>
      )}
    </div>
  )
}
