import type { Account } from '@meinungsbild/storage'

/** Who reads reports of barriers, in which citizens may say how to reach them: the press office, and who looks after the application. */
export function mayAnswerBarriers({
  roles,
  administrator,
}: Pick<Account, 'roles' | 'administrator'>): boolean {
  return administrator || roles.includes('pressOffice')
}
