import {
  identityProvider,
  type Account,
  type AccountFacts,
  type ProviderIdentity,
} from '@meinungsbild/storage'
import type { StaffDeps } from '../../staff-deps.ts'
import type { ProvidedPerson } from './person-from-claims.ts'

type IdentityRefusal = 'loginTaken' | 'deactivated' | 'noGrant'

type Found =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly code: IdentityRefusal }

/** The account of an identity, made or brought up to date by what the provider says; each change is on record. */
export async function accountOfIdentity(
  deps: StaffDeps,
  identity: ProviderIdentity,
  person: ProvidedPerson | 'noGrant',
): Promise<Found> {
  const { providerIdentities, accounts, sessions } = deps.storage
  const known = await providerIdentities.find(identity)
  if (known?.deactivatedAt !== undefined) return { ok: false, code: 'deactivated' }
  if (person === 'noGrant') {
    if (known !== undefined) {
      await bringUpToDate(deps, known, { roles: [], deputy: false, administrator: false })
      await sessions.endAll(known.id)
    }
    return { ok: false, code: 'noGrant' }
  }
  const { login, name, unit, office, roles, deputy, administrator } = person
  if (known === undefined) {
    const own = { id: deps.newId(), login, name, language: 'de' } as const
    const rights = { unit: unit ?? '', office: office ?? '', roles, deputy, administrator }
    const account = { ...own, ...rights }
    const at = deps.now().toISOString()
    const made = await providerIdentities.enrol(account, identity, at)
    return made.ok ? { ok: true, account } : made
  }
  await bringUpToDate(deps, known, {
    name,
    roles,
    deputy,
    administrator,
    ...(unit !== undefined && { unit }),
    ...(office !== undefined && { office }),
  })
  return { ok: true, account: (await accounts.find(known.id)) ?? known }
}

/** The last one who can keep accounts keeps that right, whatever the provider says: nobody could give it back. */
async function bringUpToDate(
  { storage, now }: StaffDeps,
  before: Account,
  changes: Partial<AccountFacts>,
): Promise<void> {
  const { name, unit, office, roles, deputy, administrator } = before
  const facts = { name, unit, office, roles, deputy, administrator, ...changes }
  const act = { by: identityProvider, at: now().toISOString() }
  const { change } = storage.accountAdministration
  const done = await change(before.id, facts, act)
  if (!done.ok && done.code === 'lastAdministrator')
    await change(before.id, { ...facts, administrator: true }, act)
}
