import type { Account } from '@meinungsbild/storage'

/** Who keeps what the house says about data protection: its administrators and its data protection officer. */
export function mayKeepHouseProtection({
  roles,
  administrator,
}: Pick<Account, 'roles' | 'administrator'>): boolean {
  return administrator || roles.includes('dataProtectionOfficer')
}
