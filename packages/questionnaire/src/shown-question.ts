import { holds } from './expression/evaluate-expression.ts'
import type { Surroundings } from './expression/expression.ts'
import { shuffled } from './order.ts'
import type { QuestionPlan } from './plan.ts'
import type { Question } from './question.ts'

/**
 * The question as it is shown to one person: only the options and rows whose conditions hold, in their order, required or
 * not. Ids and codes never change, so answers to it are answers to the question.
 */
export function shownQuestion(plan: QuestionPlan, around: Surroundings, seed: number): Question {
  if (plan.plain) return plan.question
  const { requiredIf } = plan
  const offered = withOwnParts(plan, around, seed)
  return requiredIf === undefined
    ? offered
    : { ...offered, required: offered.required === true || holds(requiredIf, around) }
}

function withOwnParts(plan: QuestionPlan, around: Surroundings, seed: number): Question {
  const { question, parts, shuffles } = plan
  if (parts.size === 0 && !shuffles) return question
  const isOffered = (part: object) => {
    const condition = parts.get(part)
    return condition === undefined || holds(condition, around)
  }
  const options = 'options' in question ? question.options.filter(isOffered) : undefined
  const rows = 'rows' in question ? question.rows.filter(isOffered) : undefined
  const shuffle = <Part extends object>(list: readonly Part[], random: boolean) =>
    random ? shuffled(list, seed, question.id) : list
  return {
    ...question,
    ...(options && { options: shuffle(options, 'order' in question) }),
    ...(rows && { rows: shuffle(rows, 'rowOrder' in question) }),
    // A list of the same parts, some left out, in another order: still a question of its kind.
  } as Question
}
