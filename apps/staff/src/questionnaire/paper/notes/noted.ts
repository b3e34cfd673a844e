import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { Language, Question, Questionnaire } from '@meinungsbild/questionnaire'
import { numberedQuestions } from '../numbered-questions.ts'
import { numbersInWords } from '../numbers-in-words.ts'
import { paperNoteTexts } from './paper-notes.texts.ts'

/** What the notes on a printed questionnaire are made from. */
export type Noted = {
  readonly questionnaire: Questionnaire
  readonly questions: readonly Question[]
  /** In which it is printed. */
  readonly language: Language
  /** In which the notes are written. */
  readonly ui: UiLanguage
  readonly texts: (typeof paperNoteTexts)['de']
  readonly numberOf: (id: string) => string | undefined
  /** The sentence with the questions that it is about; no sentence if it is about none. */
  readonly about: (
    sentence: (where: string) => string,
    isOne: (question: Question) => boolean,
  ) => readonly string[]
}

export function notedOf(questionnaire: Questionnaire, language: Language, ui: UiLanguage): Noted {
  const texts = textsFor(paperNoteTexts, ui)
  const questions = questionnaire.pages.flatMap((page) => page.questions)
  const numbers = new Map(
    numberedQuestions(questionnaire).map(({ question, number }) => [question.id, number]),
  )
  return {
    questionnaire,
    questions,
    language,
    ui,
    texts,
    numberOf: (id) => numbers.get(id),
    about(sentence, isOne) {
      const found = questions.filter(isOne)
      if (found.length === 0) return []
      const places = found.flatMap(({ id }) => numbers.get(id) ?? []).map(Number)
      const shown = numbersInWords(places, texts)
      const where = places.length === 1 ? texts.atOne(shown) : texts.at(shown)
      return [sentence(places.length === 0 ? '' : where)]
    },
  }
}
