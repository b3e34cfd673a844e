import { inLanguage, type Language, type Question } from '@meinungsbild/questionnaire'
import { citizenWords } from './citizen.texts.ts'

export type QuestionTitleProps = {
  readonly question: Question
  readonly language: Language
}

/** The question in words, with its mark if an answer is required. One element, because KERN's labels are flex boxes. */
export function QuestionTitle({ question, language }: QuestionTitleProps) {
  return (
    <span>
      {inLanguage(question.text, language)}
      {question.required === true && (
        <>
          {' '}
          <span class="kern-label__optional">({citizenWords(language).required})</span>
        </>
      )}
    </span>
  )
}
