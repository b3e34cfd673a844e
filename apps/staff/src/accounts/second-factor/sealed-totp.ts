import type { StaffDeps } from '../../staff-deps.ts'

/** For which the secrets of one-time codes are sealed. */
export const sealedPurpose = 'one-time codes'

/** A secret as it lies in the database and in the form that sets it up: of no use without the key of the house. */
export function sealTotpSecret(deps: StaffDeps, secret: string, account: string): string {
  return deps.insideKey.sealFor(sealedPurpose).seal(secret, account)
}

/** Undefined where another key of the house has sealed it, or for another account. */
export function openTotpSecret(
  deps: StaffDeps,
  sealed: string,
  account: string,
): string | undefined {
  return deps.insideKey.sealFor(sealedPurpose).open(sealed, account)
}
