import {
  findQuestion,
  describeAnswer,
  inLanguage,
  type Answers,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { shortened } from '../condition/variable-label.ts'

/** What was answered, a line per question: "Besuchen Sie den Stadtpark? Ja". */
export function answersInWords(questionnaire: Questionnaire, answers: Answers): readonly string[] {
  const [language] = questionnaire.languages
  return Object.entries(answers).flatMap(([id, answer]) => {
    const question = findQuestion(questionnaire, id)
    if (question === undefined) return []
    const words = describeAnswer(question, answer, language).join(', ')
    return [`${shortened(inLanguage(question.text, language)) || id} ${words}`]
  })
}
