import { textsOf } from '../layout/language.ts'
import { clientAddress } from '../requests/client-address.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { visitorOf, type StaffContext } from '../staff-env.ts'
import { accountsTexts } from './accounts.texts.ts'

/**
 * Whoever changes what opens their account shows the password once more; says what is wrong with it. Guarded like the sign-in: an
 * open session must not serve to guess it. Where somebody has none, because the identity provider opens the account, none is asked.
 */
export async function currentPasswordFlaw(
  c: StaffContext,
  { storage, now }: StaffDeps,
  typed: string,
): Promise<string | undefined> {
  const { id, login } = visitorOf(c).account
  const { signInAttempts, accounts } = storage
  if (!(await accounts.hasPassword(id))) return undefined
  const texts = textsOf(c, accountsTexts)
  const attempt = { login, address: clientAddress(c), at: now().toISOString() }
  const started = await signInAttempts.begin(attempt)
  if (started === undefined) return texts.blocked
  if ((await accounts.check(login, typed)) === undefined) return texts.currentWrong
  await started.succeeded()
  return undefined
}
