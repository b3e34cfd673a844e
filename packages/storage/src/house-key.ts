import { DatabaseSync } from 'node:sqlite'
import {
  canonicalJson,
  type KeySuccession,
  type RecordsHead,
  type SignedSuccession,
} from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import { openReader } from './read-beside.ts'
import type { HeadSigner } from './records-heads.ts'
import type { Schema } from './schema.ts'
import type { StoragePlace } from './storage-place.ts'

/** With which key this house signs, and which it had before: several processes that share a database must have the same. */
export type HouseKey = {
  /** Notes the public key (SPKI in DER, base64url) of the first who comes; false where it is another one. */
  isOurs(publicKey: string): Promise<boolean>
  /** The key that was noted; undefined before the first start, and in databases of earlier versions. */
  noted(): Promise<string | undefined>
  /** Whether something here was signed or sealed with a key, so that a new one cannot just take its place. */
  isNeeded(): Promise<boolean>
  /**
   * Puts another key in the place of the noted one, on record and with the secrets of one-time codes sealed anew: all or nothing.
   * `otherKey`: the noted key is not the previous one of the change.
   */
  change(change: KeyChange): Promise<'changed' | 'otherKey'>
  /** The oldest first. */
  successions(): Promise<readonly SignedSuccession[]>
  /** The number of the newest succession of which the outer machines have not everything in the new key's hand. */
  untold(): Promise<number | undefined>
  /** Everything that the outer machines hold bears the signature of that succession's key. */
  noteTold(number: number, at: string): Promise<void>
}

type KeyChange = {
  readonly at: string
  /** `sign` is absent where the key was lost. */
  readonly previous: Pick<HeadSigner, 'publicKey'> & Partial<HeadSigner>
  readonly next: HeadSigner
  /** A secret of an account sealed for the next key; undefined where it does not open, and stays. */
  reseal(sealed: string, account: string): string | undefined
}

const key = 'insidePublicKey'

export function houseKeyIn(db: Kysely<Schema>): HouseKey {
  return {
    async isOurs(publicKey) {
      await db
        .insertInto('settings')
        .values({ key, value: publicKey })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .execute()
      return (await notedKey(db)) === publicKey
    },

    noted: () => notedKey(db),

    async isNeeded() {
      if ((await notedKey(db)) !== undefined) return true
      for (const table of ['records_heads', 'surveys', 'totp_keys'] as const)
        if (await db.selectFrom(table).selectAll().limit(1).executeTakeFirst()) return true
      return false
    },

    change: ({ at, previous, next, reseal }) =>
      db.transaction().execute(async (transaction) => {
        if ((await notedKey(transaction)) !== previous.publicKey) return 'otherKey'
        const newest = await newestSuccession(transaction)
        const succession: KeySuccession = {
          format: 'meinungsbild/key-succession/1',
          number: (newest ?? 0) + 1,
          at: await notBeforeHeads(transaction, at),
          previous: previous.publicKey,
          next: next.publicKey,
        }
        const document = canonicalJson(succession)
        const row = {
          number: succession.number,
          document,
          previous_signature: previous.sign?.(document) ?? '',
          next_signature: next.sign(document),
        }
        await transaction.insertInto('key_successions').values(row).execute()
        await transaction
          .updateTable('settings')
          .set({ value: next.publicKey })
          .where('key', '=', key)
          .execute()
        await sealAnew(transaction, reseal)
        return 'changed'
      }),

    successions: () => successionsIn(db),

    async untold() {
      const newest = await newestSuccession(db)
      if (newest === undefined) return undefined
      const told = await db
        .selectFrom('told_successions')
        .select('number')
        .where('number', '=', newest)
        .executeTakeFirst()
      return told === undefined ? newest : undefined
    },

    async noteTold(number, at) {
      await db
        .insertInto('told_successions')
        .values({ number, at })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },
  }
}

/** The key that was noted as that of the house. */
export async function notedKey(db: Kysely<Schema>): Promise<string | undefined> {
  const noted = await db
    .selectFrom('settings')
    .select('value')
    .where('key', '=', key)
    .executeTakeFirst()
  return noted?.value
}

/** The oldest first. */
export async function successionsIn(db: Kysely<Schema>): Promise<readonly SignedSuccession[]> {
  const rows = await db.selectFrom('key_successions').selectAll().orderBy('number').execute()
  return rows.map(({ document, previous_signature, next_signature }) => ({
    document,
    previousSignature: previous_signature,
    nextSignature: next_signature,
  }))
}

async function newestSuccession(db: Kysely<Schema>): Promise<number | undefined> {
  const newest = await db
    .selectFrom('key_successions')
    .select('number')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.number
}

/** A head that another process has signed with a clock ahead of ours stays before the change. */
async function notBeforeHeads(db: Kysely<Schema>, at: string): Promise<string> {
  const newest = await db
    .selectFrom('records_heads')
    .select('document')
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (newest === undefined) return at
  const head: RecordsHead = JSON.parse(newest.document)
  return head.at > at ? head.at : at
}

async function sealAnew(db: Kysely<Schema>, reseal: KeyChange['reseal']): Promise<void> {
  const rows = await db.selectFrom('totp_keys').select(['account', 'sealed_secret']).execute()
  for (const { account, sealed_secret } of rows) {
    const sealed = reseal(sealed_secret, account)
    if (sealed === undefined) continue
    await db
      .updateTable('totp_keys')
      .set({ sealed_secret: sealed })
      .where('account', '=', account)
      .execute()
  }
}

/** What a database says of the keys of its house, read beside whoever has it open. */
export async function readHouseKey<Result>(
  place: StoragePlace,
  read: (houseKey: Pick<HouseKey, 'noted' | 'successions' | 'untold'>) => Promise<Result>,
): Promise<Result> {
  const db = await openReader(place)
  try {
    return await read(houseKeyIn(db))
  } finally {
    await db.destroy()
  }
}

/** The changes of the key in a database file that others may be writing; none where it is older than they. */
export function readKeyChanges(file: string): readonly SignedSuccession[] {
  const database = new DatabaseSync(file, { readOnly: true })
  try {
    const table = `select 1 from sqlite_master where name = 'key_successions'`
    if (database.prepare(table).get() === undefined) return []
    const rows = database.prepare('select * from key_successions order by number').all()
    return rows.map((row) => ({
      document: String(row['document']),
      previousSignature: String(row['previous_signature']),
      nextSignature: String(row['next_signature']),
    }))
  } finally {
    database.close()
  }
}
