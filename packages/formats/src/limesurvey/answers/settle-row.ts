import {
  checkPage,
  journey,
  problemMessage,
  type Answers,
  type Circumstances,
  type Problem,
  type Questionnaire,
  type Text,
} from '@meinungsbild/questionnaire'

/** Answers that the form itself would accept, or what stands in the way. */
export type SettledRow = {
  readonly answers: Answers
  /** Answers that were taken out, by question, with the reason. */
  readonly removed: ReadonlyMap<string, Text>
  /** Required questions without an answer. */
  readonly problems: readonly Problem[]
}

/** Judges the answers of a row as the form would, on all pages; what breaks a rule is taken out. */
export function settleRow(
  questionnaire: Questionnaire,
  given: Answers,
  circumstances: Circumstances,
): SettledRow {
  const removed = new Map<string, Text>()
  let answers = given
  for (;;) {
    const walk = journey(questionnaire, answers, circumstances)
    const problems = walk.pages.flatMap((page) => checkPage(page, walk.answers))
    const breaking = problems.filter(({ question }) => Object.hasOwn(answers, question))
    for (const problem of breaking) {
      removed.set(problem.question, {
        de: problemMessage(problem, 'de'),
        en: problemMessage(problem, 'en'),
      })
    }
    if (breaking.length > 0) {
      answers = Object.fromEntries(Object.entries(answers).filter(([id]) => !removed.has(id)))
      continue
    }
    for (const id of Object.keys(answers)) {
      if (!Object.hasOwn(walk.answers, id)) removed.set(id, notShown)
    }
    return { answers: walk.answers, removed, problems }
  }
}

const notShown: Text = {
  de: 'Nach den übrigen Antworten dieser Person wäre die Frage nicht gestellt worden.',
  en: 'According to the other answers of this person the question would not have been asked.',
}
