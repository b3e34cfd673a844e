import type { Kysely, Transaction } from 'kysely'
import { noteOfAccount, type AccountChange } from './account-log.ts'
import type { Schema } from './schema.ts'
import type { Written } from './tariffs.ts'

/** What proves beside the password who somebody is. */
export type Factors = {
  /** Since when there is an app that gives one-time codes. */
  readonly totpSince: string | undefined
  /** The oldest first. */
  readonly passkeys: readonly NamedPasskey[]
  /** How many of the recovery codes have not been used yet. */
  readonly recoveryCodes: number
}

export type NamedPasskey = {
  readonly credential: string
  readonly name: string
  readonly madeAt: string
}

type TotpKey = {
  /** Encrypted by whoever stores it; no secret lies in the database. */
  readonly sealedSecret: string
  /** The time step (RFC 6238) of the code by which it was confirmed. */
  readonly step: number
}

/** Second factors of accounts. Each act and its line in the log of accounts happen together or not at all. */
export type SecondFactors = {
  of(account: string): Promise<Factors>
  /** A confirmed key, and hashes of recovery codes if the account has none; false if it has a key already. */
  addTotp(
    account: string,
    key: TotpKey,
    codeHashes: readonly string[],
    at: string,
  ): Promise<boolean>
  /** The secret as it was stored. */
  sealedTotp(account: string): Promise<string | undefined>
  /** Spends the code of a time step: true once, and never for an older one. */
  useTotpStep(account: string, step: number): Promise<boolean>
  removeTotp(account: string, at: string): Promise<void>
  replaceRecoveryCodes(account: string, codeHashes: readonly string[], at: string): Promise<void>
  /** Spends a code: true once. */
  useRecoveryCode(account: string, codeHash: string, at: string): Promise<boolean>
  /** Whoever has lost them signs in with the password alone again; all sessions end. */
  removeAll(account: string, act: Written): Promise<void>
}

/** Whether there is anything beside the password. */
export function hasSecondFactor({ totpSince, passkeys }: Factors): boolean {
  return totpSince !== undefined || passkeys.length > 0
}

export function secondFactorsIn(db: Kysely<Schema>): SecondFactors {
  return {
    of: (account) => factorsOf(db, account),

    addTotp: (account, { sealedSecret, step }, codeHashes, at) =>
      db.transaction().execute(async (transaction) => {
        const { numInsertedOrUpdatedRows } = await transaction
          .insertInto('totp_keys')
          .values({ account, sealed_secret: sealedSecret, made_at: at, last_step: step })
          .onConflict((conflict) => conflict.column('account').doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
        await putRecoveryCodes(transaction, account, codeHashes)
        await noteFactor(transaction, 'factorAdded', account, { before: '', after: 'totp' }, at)
        return true
      }),

    async sealedTotp(account) {
      const row = await db
        .selectFrom('totp_keys')
        .select('sealed_secret')
        .where('account', '=', account)
        .executeTakeFirst()
      return row?.sealed_secret
    },

    async useTotpStep(account, step) {
      const { numUpdatedRows } = await db
        .updateTable('totp_keys')
        .set({ last_step: step })
        .where('account', '=', account)
        .where('last_step', '<', step)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    removeTotp: (account, at) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('totp_keys')
          .where('account', '=', account)
          .executeTakeFirst()
        if (numDeletedRows === 0n) return
        await noteFactor(transaction, 'factorRemoved', account, { before: 'totp', after: '' }, at)
        await withoutIdleCodes(transaction, account)
      }),

    replaceRecoveryCodes: (account, codeHashes, at) =>
      db.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('recovery_codes').where('account', '=', account).execute()
        await putRecoveryCodes(transaction, account, codeHashes)
        const act = { at, by: account, account, kind: 'recoveryCodesMade', changes: [] } as const
        await noteOfAccount(transaction, act)
      }),

    useRecoveryCode: (account, codeHash, at) =>
      db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('recovery_codes')
          .where('account', '=', account)
          .where('code_hash', '=', codeHash)
          .executeTakeFirst()
        if (numDeletedRows !== 1n) return false
        const act = { at, by: account, account, kind: 'recoveryCodeUsed', changes: [] } as const
        await noteOfAccount(transaction, act)
        return true
      }),

    removeAll: (account, act) =>
      db.transaction().execute(async (transaction) => {
        if (!hasSecondFactor(await factorsOf(transaction, account))) return
        await forgetFactors(transaction, account)
        await transaction.deleteFrom('sessions').where('account', '=', account).execute()
        await noteOfAccount(transaction, { ...act, account, kind: 'factorsRemoved', changes: [] })
      }),
  }
}

/** Deletes whatever of them there is; whoever calls it notes why. */
export async function forgetFactors(db: Kysely<Schema>, account: string): Promise<void> {
  for (const table of ['totp_keys', 'recovery_codes', 'passkeys'] as const)
    await db.deleteFrom(table).where('account', '=', account).execute()
}

export async function putRecoveryCodes(
  db: Kysely<Schema>,
  account: string,
  codeHashes: readonly string[],
): Promise<void> {
  if (codeHashes.length === 0) return
  const rows = codeHashes.map((code_hash) => ({ account, code_hash }))
  await db.insertInto('recovery_codes').values(rows).execute()
}

/** Recovery codes stand in for a second factor; without one there is nothing to stand in for. */
export async function withoutIdleCodes(db: Kysely<Schema>, account: string): Promise<void> {
  if (hasSecondFactor(await factorsOf(db, account))) return
  await db.deleteFrom('recovery_codes').where('account', '=', account).execute()
}

/** The person of an account adds or removes one of its factors. */
export async function noteFactor(
  transaction: Transaction<Schema>,
  kind: 'factorAdded' | 'factorRemoved',
  account: string,
  change: Omit<AccountChange, 'field'>,
  at: string,
): Promise<void> {
  const changes = [{ field: 'factor', ...change }] as const
  await noteOfAccount(transaction, { at, by: account, account, kind, changes })
}

async function factorsOf(db: Kysely<Schema>, account: string): Promise<Factors> {
  const totp = await db
    .selectFrom('totp_keys')
    .select('made_at')
    .where('account', '=', account)
    .executeTakeFirst()
  const passkeys = await db
    .selectFrom('passkeys')
    .select(['credential', 'name', 'made_at'])
    .where('account', '=', account)
    .orderBy('made_at')
    .orderBy('credential')
    .execute()
  const { codes } = await db
    .selectFrom('recovery_codes')
    .select((eb) => eb.fn.countAll<number>().as('codes'))
    .where('account', '=', account)
    .executeTakeFirstOrThrow()
  return {
    totpSince: totp?.made_at,
    passkeys: passkeys.map(({ credential, name, made_at: madeAt }) => ({
      credential,
      name,
      madeAt,
    })),
    recoveryCodes: Number(codes),
  }
}
