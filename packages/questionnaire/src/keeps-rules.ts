import { complete } from './complete.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Respondent } from './respondent.ts'

/**
 * Whether somebody can have answered so: every answer belongs to the journey that these answers make, none breaks a rule of the
 * questionnaire, none that is required is missing, and the ending is the one that they lead to. Whoever has the public key
 * can seal anything, and nobody can judge it before it is opened.
 */
export function keepsRules(
  { answers, circumstances, ending }: Respondent,
  questionnaire: Questionnaire,
): boolean {
  // Which quotas were full is not kept, only the ending: it was one of those that lead to it, or none.
  const quotas = (questionnaire.quotas ?? []).filter((quota) => quota.ending === ending)
  return [undefined, ...quotas].some((full) => {
    const fullQuotas = new Set(full === undefined ? [] : [full.id])
    const completed = complete(questionnaire, answers, { ...circumstances, fullQuotas })
    return completed.ok && completed.ending === ending && isSame(completed.answers, answers)
  })
}

/** Whether two values of plain data say the same, in whatever order their members stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other
  const members = new Map(Object.entries(other))
  const own = Object.entries(one)
  return (
    own.length === members.size &&
    own.every(([name, value]) => members.has(name) && isSame(value, members.get(name)))
  )
}
