import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Requests of data subjects (Art. 15 to 21 DSGVO) that came by letter, e-mail or telephone. They tell of people, so they stand
 * in no dossier and go by a rule of their own.
 */
export type RightsRequests = {
  all(): Promise<readonly KeptRequest[]>
  find(id: string): Promise<KeptRequest | undefined>
  /** `closedAt` is '' while the request is open. */
  put(request: KeptRequest): Promise<void>
}

export type KeptRequest = {
  readonly id: string
  readonly content: Json
  readonly closedAt: string
}

export function rightsRequestsIn(db: Kysely<Schema>): RightsRequests {
  const rows = () => db.selectFrom('rights_requests').selectAll().orderBy('id')
  return {
    all: async () => (await rows().execute()).map(fromRow),

    async find(id) {
      const row = await rows().where('id', '=', id).executeTakeFirst()
      return row && fromRow(row)
    },

    async put({ id, content, closedAt }) {
      const row = { content: JSON.stringify(content), closed_at: closedAt }
      await db
        .insertInto('rights_requests')
        .values({ id, ...row })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
        .execute()
    },
  }
}

function fromRow(row: { id: string; content: string; closed_at: string }): KeptRequest {
  const content: Json = JSON.parse(row.content)
  return { id: row.id, content, closedAt: row.closed_at }
}
