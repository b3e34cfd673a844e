import type { UiLanguage } from '@meinungsbild/design'
import type { Section } from '@meinungsbild/procedure'

type GuidingQuestionsProps = {
  readonly language: UiLanguage
  readonly questions: Section['questions']
}

/** What a section should answer, as the procedure asks it. */
export function GuidingQuestions({ language, questions }: GuidingQuestionsProps) {
  if (questions.length === 0) return null
  return (
    <ul>
      {questions.map((question) => (
        <li>{question[language]}</li>
      ))}
    </ul>
  )
}
