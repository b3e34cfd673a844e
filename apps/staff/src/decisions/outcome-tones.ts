import type { DecisionOutcome } from '@meinungsbild/procedure'

/** How an outcome is meant, for its badge. */
export const outcomeTones = {
  approved: 'success',
  changesOrdered: 'warning',
  rejected: 'danger',
  deferred: 'info',
} as const satisfies Record<DecisionOutcome, string>
