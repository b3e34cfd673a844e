import type { Expression } from './expression/expression.ts'
import { referencesIn } from './expression/references-in.ts'
import { planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Every expression of the questionnaire that decides where a journey leads, in its order. */
export function conditionsOf(questionnaire: Questionnaire): readonly Expression[] {
  const plan = planOf(questionnaire)
  const conditions: Expression[] = []
  const computed = new Map<string, Expression>()
  for (const page of questionnaire.pages) {
    const own = plan.pages.get(page)
    if (own === undefined) continue
    if (own.visibleIf !== undefined) conditions.push(own.visibleIf)
    for (const { question, visibleIf, value, parts } of own.questions) {
      if (visibleIf !== undefined) conditions.push(visibleIf)
      if (value !== undefined) computed.set(question.id, value)
      conditions.push(...parts.values())
    }
    conditions.push(...own.jumps.map((jump) => jump.if))
  }
  return [...conditions, ...valuesAskedFor(conditions, computed)]
}

/** The computed values that the conditions look at, and those that these are made of. */
function valuesAskedFor(
  conditions: readonly Expression[],
  computed: ReadonlyMap<string, Expression>,
): readonly Expression[] {
  const asked = new Map<string, Expression>()
  const pending = [...conditions]
  for (const each of pending) {
    for (const { path } of referencesIn(each)) {
      const id = path[0] ?? ''
      const value = computed.get(id)
      if (value === undefined || asked.has(id)) continue
      asked.set(id, value)
      pending.push(value)
    }
  }
  return [...asked.values()]
}
