import type { Block } from '@meinungsbild/exchange'
import type { Language, Question, Questionnaire, Text } from '@meinungsbild/questionnaire'
import type { NumberedQuestion } from './numbered-questions.ts'
import type { PaperWords } from './paper.texts.ts'

/** What every part of a printed questionnaire is made from. */
export type Sheet = {
  readonly questionnaire: Questionnaire
  /** Of the survey; our own words are German or English beside it. */
  readonly language: Language
  readonly words: PaperWords
  readonly numbered: readonly NumberedQuestion[]
  /** The number of the question with this id; undefined if it has none. */
  readonly numberOf: (id: string) => string | undefined
  /** An author's words as inline Markdown, with earlier answers as places to look them up. */
  readonly line: (text: Text | undefined) => string
  /** The same for words that are Markdown already. */
  readonly markdown: (text: Text | undefined) => readonly Block[]
  /** A condition as the end of "Nur wenn …". */
  readonly condition: (condition: string) => string
  /** Where somebody goes on who gives this answer: "→ weiter mit Frage 12". */
  readonly arrow: (question: Question, code: string) => string | undefined
}
