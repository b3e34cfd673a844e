import { textsOf } from '../layout/language.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { visitorOf, type StaffContext } from '../staff-env.ts'
import { accountsTexts } from './accounts.texts.ts'
import { beginTry } from './signing-in/begin-try.ts'

/**
 * Whoever changes what opens their account shows the password once more; says what is wrong with it. Guarded like the sign-in: an
 * open session must not serve to guess it. Where somebody has none, because the identity provider opens the account, none is asked.
 */
export async function currentPasswordFlaw(
  c: StaffContext,
  deps: StaffDeps,
  typed: string,
): Promise<string | undefined> {
  const { id, login } = visitorOf(c).account
  const { accounts } = deps.storage
  if (!(await accounts.hasPassword(id))) return undefined
  const texts = textsOf(c, accountsTexts)
  const started = await beginTry(c, deps, login)
  if (started === undefined) return texts.blocked
  if ((await accounts.check(login, typed)) === undefined) return texts.currentWrong
  await started.succeeded()
  return undefined
}
