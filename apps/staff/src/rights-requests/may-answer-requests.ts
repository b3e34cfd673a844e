import type { Account } from '@meinungsbild/storage'

/** Requests tell of people, so they are for the data protection officer alone. */
export function mayAnswerRequests({ roles }: Pick<Account, 'roles'>): boolean {
  return roles.includes('dataProtectionOfficer')
}
