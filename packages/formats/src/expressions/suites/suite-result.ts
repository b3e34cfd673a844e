import type { Value } from '@meinungsbild/questionnaire'
import type { Refusal } from '../translated.ts'

/** How our language does with the expressions and expected values of another tool's own tests. */
export type SuiteResult = {
  /** Taken in and right; for an expression that must not be accepted: not taken in. */
  readonly right: number
  readonly all: number
  /** Taken in, but worth something else. */
  readonly wrong: readonly SuiteFailure[]
  readonly refused: readonly SuiteRefusal[]
}

type SuiteFailure = {
  readonly source: string
  /** In our language. */
  readonly translated: string
  readonly expected: unknown
  readonly found: Value
}

type SuiteRefusal = { readonly source: string; readonly refusal: Refusal }

/** What became of one expression. */
export type SuiteOutcome =
  | { readonly kind: 'right' }
  | ({ readonly kind: 'wrong' } & SuiteFailure)
  | ({ readonly kind: 'refused' } & SuiteRefusal)

export function resultOf(outcomes: readonly SuiteOutcome[]): SuiteResult {
  return {
    right: outcomes.filter(({ kind }) => kind === 'right').length,
    all: outcomes.length,
    wrong: outcomes.filter((outcome) => outcome.kind === 'wrong'),
    refused: outcomes.filter((outcome) => outcome.kind === 'refused'),
  }
}
