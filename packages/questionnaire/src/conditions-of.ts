import type { Expression } from './expression/expression.ts'
import { planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Every expression of the questionnaire that decides where a journey leads, in its order. */
export function conditionsOf(questionnaire: Questionnaire): readonly Expression[] {
  const plan = planOf(questionnaire)
  return questionnaire.pages.flatMap((page) => {
    const own = plan.pages.get(page)
    if (own === undefined) return []
    return [
      ...(own.visibleIf === undefined ? [] : [own.visibleIf]),
      ...own.questions.flatMap(({ visibleIf, value, parts }) =>
        [visibleIf, value, ...parts.values()].filter((each) => each !== undefined),
      ),
      ...own.jumps.map((jump) => jump.if),
    ]
  })
}
