import type { Account } from '@meinungsbild/storage'

/** Who fills in tool checks for the house: those who choose a tool, and whoever judges it. */
export function mayCheckTools({
  roles,
  administrator,
}: Pick<Account, 'roles' | 'administrator'>): boolean {
  return administrator || roles.includes('pressOffice') || roles.includes('dataProtectionOfficer')
}
