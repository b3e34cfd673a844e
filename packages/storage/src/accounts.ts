import type { Kysely, Selectable } from 'kysely'
import { hashPassword, isHashedAsNow, passwordFits } from './password.ts'
import type { AccountRow } from './schema/accounts.ts'
import type { Schema } from './schema.ts'

/** Somebody of the authority who can sign in. What they may do in an initiative is said there, in its dossier. */
export type Account = {
  readonly id: string
  /** The name typed at sign-in; case does not matter. */
  readonly login: string
  readonly name: string
  /** Amtsbezeichnung or function: "Leiterin der Pressestelle". */
  readonly office: string
  /** Organisationseinheit. */
  readonly unit: string
  /** Role ids of the procedure model that this person may be given in an initiative. */
  readonly roles: readonly string[]
  /** Stands in for whoever has the role: acts "In Vertretung". */
  readonly deputy: boolean
  /** Language of the interface. */
  readonly language: 'de' | 'en'
  /** May change settings and accounts. */
  readonly administrator: boolean
  /** Since when nobody can sign in with it; absent while it is in use. What it has signed stays. */
  readonly deactivatedAt?: string
  /** Notzugang: its password counts also where passwords are switched off. */
  readonly emergency?: true
}

export type Accounts = {
  /** Refused when the login is taken. */
  create(
    account: Account,
    password: string,
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: 'loginTaken' }>
  find(id: string): Promise<Account | undefined>
  /** All, by name; also those that are deactivated, whose names are still asked for. */
  list(): Promise<readonly Account[]>
  /**
   * The account if login and password fit. Takes the same time when the login is unknown, has no password yet, or is deactivated.
   * A password that was hashed at another cost is hashed anew.
   */
  check(login: string, password: string): Promise<Account | undefined>
  setPassword(id: string, password: string): Promise<void>
  /** Whether somebody has chosen one; who comes by the identity provider may have none. */
  hasPassword(id: string): Promise<boolean>
  setLanguage(id: string, language: 'de' | 'en'): Promise<void>
}

export function accountsIn(db: Kysely<Schema>): Accounts {
  const decoy = hashPassword('nobody has this password')

  return {
    async create(account, password) {
      const password_hash = await hashPassword(password)
      const result = await db
        .insertInto('accounts')
        .values({ ...rowFrom(account), password_hash })
        .onConflict((conflict) => conflict.column('login').doNothing())
        .executeTakeFirst()
      return result.numInsertedOrUpdatedRows === 1n
        ? { ok: true }
        : { ok: false, code: 'loginTaken' }
    },

    async find(id) {
      const row = await db
        .selectFrom('accounts')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      return row && accountFrom(row)
    },

    async list() {
      const rows = await db
        .selectFrom('accounts')
        .selectAll()
        .orderBy('name')
        .orderBy('id')
        .execute()
      return rows.map(accountFrom)
    },

    async check(login, password) {
      const row = await db
        .selectFrom('accounts')
        .selectAll()
        .where('login', '=', normalLogin(login))
        .executeTakeFirst()
      const known = row?.password_hash || (await decoy)
      const fits = await passwordFits(password, known)
      if (row === undefined || !fits || row.deactivated_at !== '' || known !== row.password_hash)
        return undefined
      if (!isHashedAsNow(known)) {
        const password_hash = await hashPassword(password)
        await db
          .updateTable('accounts')
          .set({ password_hash })
          .where('id', '=', row.id)
          // Somebody may have set another one meanwhile.
          .where('password_hash', '=', known)
          .execute()
      }
      return accountFrom(row)
    },

    async setPassword(id, password) {
      const password_hash = await hashPassword(password)
      await db.updateTable('accounts').set({ password_hash }).where('id', '=', id).execute()
    },

    async hasPassword(id) {
      const row = await db
        .selectFrom('accounts')
        .select('password_hash')
        .where('id', '=', id)
        .executeTakeFirst()
      return row !== undefined && row.password_hash !== ''
    },

    async setLanguage(id, language) {
      await db.updateTable('accounts').set({ language }).where('id', '=', id).execute()
    },
  }
}

function normalLogin(login: string): string {
  return login.normalize('NFC').trim().toLowerCase()
}

/** An account as it is kept, but for its password. */
export function rowFrom(account: Account) {
  const { id, name, office, unit, language } = account
  return {
    id,
    name,
    office,
    unit,
    language,
    login: normalLogin(account.login),
    roles: JSON.stringify(account.roles),
    deputy: account.deputy ? 1 : 0,
    administrator: account.administrator ? 1 : 0,
  }
}

/** An account as it was kept. */
export function accountFrom(row: Selectable<AccountRow>): Account {
  const { id, login, name, office, unit } = row
  const roles: readonly string[] = JSON.parse(row.roles)
  return {
    id,
    login,
    name,
    office,
    unit,
    roles,
    language: row.language === 'en' ? 'en' : 'de',
    deputy: row.deputy === 1,
    administrator: row.administrator === 1,
    ...(row.deactivated_at === '' ? {} : { deactivatedAt: row.deactivated_at }),
    ...(row.emergency === 1 ? { emergency: true } : {}),
  }
}
