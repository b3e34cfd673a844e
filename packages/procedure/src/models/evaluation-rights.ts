import type { Act } from '../model.ts'
import type { Role } from '../role.ts'

/** Whoever plans the evaluation does so before the field opens; without a word the default plan holds. */
export function planningAnalysis(...roles: readonly Role[]): Act {
  return { act: 'planAnalysis', roles, optional: true, origin: 'ours' }
}

/** Figures before the field's end, against the plan: one asks, another one rules. */
export function readingEarly(askedBy: readonly Role[], ruledBy: readonly Role[]): readonly Act[] {
  return [
    {
      act: 'askEarlyReading',
      roles: askedBy,
      needs: [{ kind: 'fieldOpen' }],
      optional: true,
      origin: 'ours',
    },
    {
      act: 'ruleEarlyReading',
      roles: ruledBy,
      needs: [{ kind: 'fieldOpen' }, { kind: 'earlyReadingAsked' }],
      optional: true,
      origin: 'ours',
    },
  ]
}

/** Weights are settled with the results and before the decision that rests on them. */
export function weighting(...roles: readonly Role[]): Act {
  return {
    act: 'weightAnswers',
    roles,
    needs: [{ kind: 'fieldEnded' }],
    optional: true,
    origin: 'ours',
  }
}
