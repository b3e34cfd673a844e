import type { Account } from '@meinungsbild/storage'

/** Who sees and keeps the address books of the house: those who write to people, press office and statistics office. */
export function mayKeepBooks({ roles }: Pick<Account, 'roles'>): boolean {
  return roles.includes('pressOffice') || roles.includes('statisticsOffice')
}
