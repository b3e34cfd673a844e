import {
  complete,
  type Circumstances,
  problemMessage,
  type Answers,
  type Problem,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { Reason } from './meaning.ts'
import type { Cell } from './row-answers.ts'

/** Answers that the form itself would accept, or what stands in the way. */
export type Settled = {
  readonly answers: Answers
  readonly unfit: readonly { readonly cell: Cell; readonly reason: Reason }[]
  /** Required questions without an answer: the form would not let this row pass. */
  readonly problems: readonly Problem[]
}

/**
 * Judges the answers of a row as the form would. What breaks a rule (a number out of range, too many options, a question that
 * would not have been shown) is taken out, and its cells are named.
 */
export function settle(
  questionnaire: Questionnaire,
  given: Answers,
  cells: readonly Cell[],
): Settled {
  const unfit: { cell: Cell; reason: Reason }[] = []
  let answers = given
  // A data file says nothing about the day or an order; its answers were given elsewhere.
  const [language] = questionnaire.languages
  const circumstances: Circumstances = { seed: 0, today: '1970-01-01', language }
  for (;;) {
    const completion = complete(questionnaire, answers, circumstances)
    if (completion.ok) {
      const gone = Object.keys(answers).filter((id) => !Object.hasOwn(completion.answers, id))
      const hidden = new Set(gone)
      const lost = filled(cells).filter(({ slot }) => hidden.has(slot.question.id))
      return {
        answers: completion.answers,
        unfit: [...unfit, ...lost.map((cell) => ({ cell, reason: notShown }))],
        problems: [],
      }
    }
    const breaking = completion.problems.filter(({ question }) => Object.hasOwn(answers, question))
    const [first] = breaking
    if (first === undefined) return { answers, unfit, problems: completion.problems }
    const reason: Reason = {
      code: 'notAllowed',
      message: { de: problemMessage(first, 'de'), en: problemMessage(first, 'en') },
    }
    const of = filled(cells).filter(({ slot }) => slot.question.id === first.question)
    unfit.push(...of.map((cell) => ({ cell, reason })))
    answers = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== first.question))
  }
}

function filled(cells: readonly Cell[]): readonly Cell[] {
  return cells.filter(({ meaning }) => meaning.kind !== 'missing' && meaning.kind !== 'unfit')
}

const notShown: Reason = {
  code: 'notShown',
  message: {
    de: 'Nach den übrigen Antworten dieser Zeile wäre die Frage nicht gestellt worden.',
    en: 'According to the other answers of this row the question would not have been asked.',
  },
}
