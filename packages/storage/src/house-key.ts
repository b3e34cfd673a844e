import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** With which key this house signs: several processes that share a database must have the same. */
export type HouseKey = {
  /** Notes the public key (SPKI in DER, base64url) of the first who comes; false where it is another one. */
  isOurs(publicKey: string): Promise<boolean>
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
      const noted = await db
        .selectFrom('settings')
        .select('value')
        .where('key', '=', key)
        .executeTakeFirst()
      return noted?.value === publicKey
    },
  }
}
