import type { Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import type { Expression } from './expression/expression.ts'
import type { Journey } from './journey.ts'
import { makePlan } from './plan.ts'
import type { PortableQuestionnaire } from './portable-questionnaire.ts'
import { walk } from './walk.ts'

/**
 * Journeys as `journey` gives them, but without earlier answers in their words and without the author's checks: all that
 * must be known to show and hide questions.
 */
export function portableJourney({
  questionnaire,
  expressions,
}: PortableQuestionnaire): (answers: Answers, circumstances: Circumstances) => Journey {
  const plan = makePlan(questionnaire, (text) => expressions[text] ?? never)
  return (answers, circumstances) =>
    walk(plan, answers, circumstances, {
      page: (page) => page,
      question: (question) => question,
      failed: () => [],
    })
}

/** A text that is not in the table was never one of the questionnaire. */
const never: Expression = { kind: 'literal', value: false }
