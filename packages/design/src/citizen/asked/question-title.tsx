import { inLanguage, type Language, type Question } from '@meinungsbild/questionnaire'
import { RequiredMark } from './required-mark.tsx'

export type QuestionTitleProps = {
  readonly question: Question
  readonly language: Language
}

/** The question in words, with its mark if an answer is required. One element, because KERN's labels are flex boxes. */
export function QuestionTitle({ question, language }: QuestionTitleProps) {
  return (
    <span>
      {inLanguage(question.text, language)}
      {question.required === true && <RequiredMark language={language} />}
    </span>
  )
}
