import { markdownBlocks } from '@meinungsbild/documents'
import {
  inLanguage,
  type Language,
  type Questionnaire,
  type Text,
} from '@meinungsbild/questionnaire'
import { conditionOnPaper } from './condition/condition-on-paper.ts'
import { withEarlierAnswers } from './earlier-answer.ts'
import { numberedQuestions } from './numbered-questions.ts'
import { arrowJumps, goOnTo } from './page-flow.ts'
import { paperWords } from './paper.texts.ts'
import type { Sheet } from './sheet.ts'

/** Everything that the parts of a printed questionnaire ask of each other. */
export function sheetOf(questionnaire: Questionnaire, language: Language): Sheet {
  const words = paperWords(language)
  const numbered = numberedQuestions(questionnaire)
  const numbers = new Map(numbered.map(({ question, number }) => [question.id, number]))
  const numberOf = (id: string) => numbers.get(id)
  const around = { questionnaire, language, words, numbered, numberOf }
  const arrows = questionnaire.pages.flatMap((page) => arrowJumps(page, numbered))
  return {
    ...around,
    line: (text) => withEarlierAnswers(wordsIn(text, language), false, around),
    markdown: (text) =>
      markdownBlocks(withEarlierAnswers(wordsIn(text, language), true, around), 2),
    condition: (condition) => conditionOnPaper(condition, around).words,
    arrow(question, code) {
      const own = arrows.find((arrow) => arrow.question === question && arrow.code === code)
      return own && goOnTo(own.jump.to, around)
    },
  }
}

function wordsIn(text: Text | undefined, language: Language): string {
  return text === undefined ? '' : inLanguage(text, language)
}
