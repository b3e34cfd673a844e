import type { Account } from './accounts.ts'

/** Who needs a second factor in this house. */
export const secondFactorRules = ['nobody', 'administrators', 'all'] as const

/** How the house lets its people sign in. */
export type SignInRule = {
  readonly secondFactor: (typeof secondFactorRules)[number]
  /** Only the identity provider opens accounts: passwords and passkeys count no more, but for accounts in emergency. */
  readonly onlyProvider: boolean
}

/** Before anybody has set one. */
export const noSignInRule: SignInRule = { secondFactor: 'nobody', onlyProvider: false }

/** Whether a person has to have a second factor. */
export function needsSecondFactor(
  { secondFactor }: SignInRule,
  { administrator }: Pick<Account, 'administrator'>,
): boolean {
  return secondFactor === 'all' || (secondFactor === 'administrators' && administrator)
}
