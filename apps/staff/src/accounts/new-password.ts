import type { Account } from '@meinungsbild/storage'

export const shortestPassword = 12
const longestPassword = 200

export type PasswordFlaw = 'tooShort' | 'tooLong' | 'guessable'

/**
 * What is wrong with a new password, if anything: length, and the account's own names in it. No rules about digits and
 * signs, which make passwords worse (NIST SP 800-63B, 3.1.1).
 */
export function passwordFlaw(
  password: string,
  account: Pick<Account, 'login' | 'name'>,
): PasswordFlaw | undefined {
  if ([...password].length < shortestPassword) return 'tooShort'
  if (password.length > longestPassword) return 'tooLong'
  const lower = password.toLowerCase()
  const names = [account.login, ...account.name.split(/[\s.,-]+/)]
  const contained = names.some((name) => name.length > 3 && lower.includes(name.toLowerCase()))
  return contained ? 'guessable' : undefined
}
