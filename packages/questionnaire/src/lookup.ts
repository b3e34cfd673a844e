import type { Question } from './question.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Where a variable of a condition points: a question, or one row of a matrix. */
export type Target = { readonly question: Question; readonly row?: string }

/** A published questionnaire never changes, so its lookups are built once and live as long as it does. */
const targetsOf = new WeakMap<Questionnaire, ReadonlyMap<string, Target>>()

/** What `variable` (`question` or `question.row`) names; of several with the same id the first. */
export function findTarget(questionnaire: Questionnaire, variable: string): Target | undefined {
  let targets = targetsOf.get(questionnaire)
  if (targets === undefined) {
    targets = buildTargets(questionnaire)
    targetsOf.set(questionnaire, targets)
  }
  return targets.get(variable)
}

/** The question with this id, or undefined. */
export function findQuestion(questionnaire: Questionnaire, id: string): Question | undefined {
  const target = findTarget(questionnaire, id)
  return target?.row === undefined ? target?.question : undefined
}

function buildTargets(questionnaire: Questionnaire): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>()
  const add = (variable: string, target: Target) => {
    if (!targets.has(variable)) targets.set(variable, target)
  }
  for (const page of questionnaire.pages) {
    for (const question of page.questions) {
      add(question.id, { question })
      if (question.kind !== 'matrix') continue
      for (const row of question.rows) add(`${question.id}.${row.id}`, { question, row: row.id })
    }
  }
  return targets
}
