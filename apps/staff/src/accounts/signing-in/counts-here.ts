import type { Account } from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'

/**
 * Whether password and passkeys of an account count: where only the identity provider opens accounts, those of emergency access
 * alone, also while the settings of the provider are missing.
 */
export async function countsHere({ storage }: StaffDeps, account: Account): Promise<boolean> {
  return account.emergency === true || !(await storage.settings.signIn()).onlyProvider
}
