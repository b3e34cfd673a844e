import type { Account } from '@meinungsbild/storage'

/**
 * Who may put something into the item bank of the house or take it out: those who make surveys and those who compare
 * them, the press office and the statistics office, and whoever looks after the application. Everybody may read.
 */
export function mayKeepBank({ roles, administrator }: Account): boolean {
  return administrator || roles.includes('pressOffice') || roles.includes('statisticsOffice')
}
