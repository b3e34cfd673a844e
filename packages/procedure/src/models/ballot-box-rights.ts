import type { Act } from '../model.ts'
import type { Role } from '../role.ts'

/** Whoever settles the ballot box makes its key, and nobody has to: without a word it is an open one. */
export function settlingBallotBox(role: Role): readonly Act[] {
  return [
    { act: 'chooseBallotBox', roles: [role], optional: true, origin: 'ours' },
    tryingShares(role),
  ]
}

/** Two shares are tried on a trial answer, still at the field release. */
export function tryingShares(role: Role): Act {
  return { act: 'openTrialAnswer', roles: [role], optional: true, origin: 'ours' }
}

export function openingBallotBox(role: Role): Act {
  return {
    act: 'openBallotBox',
    roles: [role],
    needs: [{ kind: 'fieldEnded' }],
    optional: true,
    origin: 'ours',
  }
}
