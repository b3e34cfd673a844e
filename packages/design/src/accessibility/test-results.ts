import results from './test-results.json' with { type: 'json' }

/** What `npm run a11y` found the last time its results were taken over (`--take-over`). */
export type AccessibilityResults = {
  /** ISO date of the run. */
  readonly date: string
  readonly pages: number
  readonly states: number
  readonly violations: number
  /** What a machine could not judge. */
  readonly incomplete: number
  /** Passed, all. */
  readonly keyboardJourneys: readonly number[]
  readonly documents: readonly number[]
  /** What is known not to hold, by rule. */
  readonly gaps: readonly { readonly rule: string; readonly de: string; readonly en: string }[]
}

export const accessibilityResults: AccessibilityResults = results

/**
 * Stand der Vereinbarkeit (§ 7 BITV 2.0 with the model of Implementing Decision (EU) 2018/1523). A machine alone never says
 * `full`: as long as people have not tested, something is open.
 */
export function conformity({ violations, pages }: AccessibilityResults): 'partial' | 'none' {
  // A barrier on one page in three is no exception any more.
  return violations > pages / 3 ? 'none' : 'partial'
}
