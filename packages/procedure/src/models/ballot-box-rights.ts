import type { Act } from '../model.ts'
import type { Role } from '../role.ts'

/** Whoever settles the ballot box makes its key, and nobody has to: without a word it is an open one. */
export function settlingBallotBox(role: Role): readonly Act[] {
  return [
    { act: 'chooseBallotBox', roles: [role], optional: true, origin: 'ours' },
    tryingShares(role),
  ]
}

/** Two shares of a sealed box are tried on a trial answer, at the field release at the latest. */
export function tryingShares(role: Role): Act {
  return {
    act: 'openTrialAnswer',
    roles: [role],
    needs: [{ kind: 'ballotBoxSealed' }],
    optional: true,
    origin: 'ours',
  }
}

/** A sealed box is opened before its results are. */
export function openingBallotBox(role: Role): Act {
  return {
    act: 'openBallotBox',
    roles: [role],
    needs: [{ kind: 'ballotBoxSealed' }, { kind: 'fieldEnded' }],
    optional: true,
    origin: 'ours',
  }
}
