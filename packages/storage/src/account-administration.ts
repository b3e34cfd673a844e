import type { Kysely } from 'kysely'
import { putLink, type AccountLink } from './account-links.ts'
import { noteOfAccount, type AccountChange } from './account-log.ts'
import { accountFrom, rowFrom, type Account } from './accounts.ts'
import type { Schema } from './schema.ts'
import { forgetFactors } from './second-factors.ts'
import type { Written } from './tariffs.ts'

/** What an administrator says about an account. */
export type AccountFacts = Pick<
  Account,
  'name' | 'office' | 'unit' | 'roles' | 'deputy' | 'administrator'
>

/** An account as administrators see it. */
export type AccountRecord = {
  readonly account: Account
  /** `invited`: nobody has chosen a password yet, nor come by the identity provider. */
  readonly state: 'active' | 'invited' | 'deactivated'
  /** The identity provider says who it is and what it may be. */
  readonly byProvider: boolean
  /** The link that is out; it may have ended. */
  readonly link?: AccountLink
}

/** `lastAdministrator`: nobody would be left who can sign in and keep accounts. */
export type AccountRefusal = 'unknownAccount' | 'lastAdministrator'

type Done = { readonly ok: true } | { readonly ok: false; readonly code: AccountRefusal }

/** Accounts as administrators keep them. Each act and its line in the log happen together or not at all. */
export type AccountAdministration = {
  /** All, by name. */
  records(): Promise<readonly AccountRecord[]>
  /** A new account without a password, and the link by which its person chooses one. */
  invite(
    account: Account,
    act: Written,
  ): Promise<
    | { readonly ok: true; readonly token: string }
    | { readonly ok: false; readonly code: 'loginTaken' }
  >
  change(id: string, facts: AccountFacts, act: Written): Promise<Done>
  /** Nothing opens the account any more. It stays, with its name and all that it has signed. */
  deactivate(id: string, act: Written): Promise<Done>
  /** The account counts again; its person needs a link for a new password. */
  reactivate(id: string, act: Written): Promise<Done>
  /** Notzugang: whether the account's password counts also where passwords are switched off. */
  setEmergency(id: string, isEmergency: boolean, act: Written): Promise<Done>
}

export function accountAdministrationIn(db: Kysely<Schema>): AccountAdministration {
  return {
    async records() {
      const rows = await db
        .selectFrom('accounts')
        .leftJoin('account_links', 'account_links.account', 'accounts.id')
        .leftJoin('provider_identities', 'provider_identities.account', 'accounts.id')
        .selectAll('accounts')
        .select(['kind', 'made_at', 'ends_at', 'subject'])
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map((row) => {
        const { kind, made_at: madeAt, ends_at: endsAt } = row
        const link = kind && madeAt && endsAt ? { kind, madeAt, endsAt } : undefined
        const byProvider = row.subject !== null
        const opened = row.password_hash === '' && !byProvider ? 'invited' : 'active'
        const state = row.deactivated_at === '' ? opened : 'deactivated'
        return { account: accountFrom(row), state, byProvider, ...(link && { link }) }
      })
    },

    invite: (account, act) =>
      db.transaction().execute(async (transaction) => {
        const result = await transaction
          .insertInto('accounts')
          .values({ ...rowFrom(account), password_hash: '' })
          .onConflict((conflict) => conflict.column('login').doNothing())
          .executeTakeFirst()
        if (result.numInsertedOrUpdatedRows !== 1n) return { ok: false, code: 'loginTaken' }
        const changes = changesBetween(nothing, account)
        await noteOfAccount(transaction, { ...act, account: account.id, kind: 'invited', changes })
        return { ok: true, token: await putLink(transaction, account.id, 'invitation', act.at) }
      }),

    change: (id, facts, act) =>
      keepingAnAdministrator(db, id, async (transaction, before) => {
        const changes = changesBetween(before, facts)
        if (changes.length === 0) return
        const { name, office, unit, roles, deputy, administrator } = rowFrom({
          ...before,
          ...facts,
        })
        await transaction
          .updateTable('accounts')
          .set({ name, office, unit, roles, deputy, administrator })
          .where('id', '=', id)
          .execute()
        await noteOfAccount(transaction, { ...act, account: id, kind: 'changed', changes })
      }),

    deactivate: (id, act) =>
      keepingAnAdministrator(db, id, async (transaction, { deactivatedAt }) => {
        if (deactivatedAt !== undefined) return
        await transaction
          .updateTable('accounts')
          .set({ deactivated_at: act.at, password_hash: '', emergency: 0 })
          .where('id', '=', id)
          .execute()
        for (const table of ['sessions', 'account_links', 'calendar_feeds', 'task_mails'] as const)
          await transaction.deleteFrom(table).where('account', '=', id).execute()
        await forgetFactors(transaction, id)
        await noteOfAccount(transaction, { ...act, account: id, kind: 'deactivated', changes: [] })
      }),

    reactivate: (id, act) =>
      keepingAnAdministrator(db, id, async (transaction, { deactivatedAt }) => {
        if (deactivatedAt === undefined) return
        await transaction
          .updateTable('accounts')
          .set({ deactivated_at: '' })
          .where('id', '=', id)
          .execute()
        await noteOfAccount(transaction, { ...act, account: id, kind: 'reactivated', changes: [] })
      }),

    setEmergency: (id, isEmergency, act) =>
      keepingAnAdministrator(db, id, async (transaction, { emergency = false }) => {
        if (emergency === isEmergency) return
        await transaction
          .updateTable('accounts')
          .set({ emergency: isEmergency ? 1 : 0 })
          .where('id', '=', id)
          .execute()
        const kind = isEmergency ? 'emergencyBegun' : 'emergencyEnded'
        await noteOfAccount(transaction, { ...act, account: id, kind, changes: [] })
      }),
  }
}

/** Thrown to take a transaction back; never leaves this file. */
class NobodyLeft extends Error {}

/** Does something to an account, unless it would take away the last administrator who can sign in. */
async function keepingAnAdministrator(
  db: Kysely<Schema>,
  id: string,
  act: (transaction: Kysely<Schema>, before: Account) => Promise<void>,
): Promise<Done> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const row = await transaction
        .selectFrom('accounts')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      if (row === undefined) return { ok: false, code: 'unknownAccount' }
      const before = await administrators(transaction)
      await act(transaction, accountFrom(row))
      if (before > 0 && (await administrators(transaction)) === 0) throw new NobodyLeft()
      return { ok: true }
    })
  } catch (error) {
    if (error instanceof NobodyLeft) return { ok: false, code: 'lastAdministrator' }
    throw error
  }
}

async function administrators(db: Kysely<Schema>): Promise<number> {
  const { count } = await db
    .selectFrom('accounts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('administrator', '=', 1)
    .where('deactivated_at', '=', '')
    .where((eb) =>
      eb.or([
        eb('password_hash', '!=', ''),
        eb('id', 'in', eb.selectFrom('provider_identities').select('account')),
      ]),
    )
    .executeTakeFirstOrThrow()
  return Number(count)
}

const nothing: AccountFacts = {
  name: '',
  office: '',
  unit: '',
  roles: [],
  deputy: false,
  administrator: false,
}

const fields = ['name', 'office', 'unit', 'roles', 'deputy', 'administrator'] as const

function changesBetween(before: AccountFacts, after: AccountFacts): readonly AccountChange[] {
  return fields
    .map((field) => ({ field, before: String(before[field]), after: String(after[field]) }))
    .filter((change) => change.before !== change.after)
}
