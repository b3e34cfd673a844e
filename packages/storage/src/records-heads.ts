import { createHash } from 'node:crypto'
import {
  canonicalJson,
  type DossierInclusion,
  type DossierLeaf,
  type RecordsHead,
  type Signed,
} from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import { firstLink } from './dossier-entry.ts'
import { notedKey } from './house-key.ts'
import { recordsTree } from './records-tree.ts'
import type { RecordsHeadRow } from './schema/records.ts'
import type { Schema } from './schema.ts'

/** A head over all dossiers (Aktenstand) as it was signed. */
export type SignedRecordsHead = Signed & {
  readonly head: RecordsHead
  /** Whose signature it bears: SPKI in DER, base64url. */
  readonly publicKey: string
}

export type HeadSigner = {
  /** Ed25519 over the UTF-8 bytes of `text`, base64url. */
  readonly sign: (text: string) => string
  readonly publicKey: string
}

/** Signed heads over all dossiers. They are never changed or removed. */
export type RecordsHeads = {
  /** Signs what all dossiers have come to, by the key of the house alone; gives the newest head where nothing has been written since, none without dossiers. */
  sign(at: string, signer: HeadSigner): Promise<SignedRecordsHead | undefined>
  newest(): Promise<SignedRecordsHead | undefined>
  find(number: number): Promise<SignedRecordsHead | undefined>
  /** The newest first. */
  list(limit: number, offset: number): Promise<readonly SignedRecordsHead[]>
  /** Up to which entry a dossier is in a head; undefined where it is not. */
  covered(head: RecordsHead, initiative: string): Promise<number | undefined>
  /** Proves that a dossier is in a head; undefined where it is not. */
  inclusion(head: RecordsHead, initiative: string): Promise<DossierInclusion | undefined>
}

export function recordsHeadsIn(db: Kysely<Schema>): RecordsHeads {
  const first = async (number?: number) => {
    const rows = db.selectFrom('records_heads').selectAll().orderBy('number', 'desc').limit(1)
    const row = await (
      number === undefined ? rows : rows.where('number', '=', number)
    ).executeTakeFirst()
    return row && headOf(row)
  }
  return {
    sign: (at, signer) =>
      db.transaction().execute(async (transaction) => {
        const noted = await notedKey(transaction)
        if (noted !== undefined && noted !== signer.publicKey)
          throw new Error('The key of the house is another one by now; this one signs no head.')
        const newest = await recordsHeadsIn(transaction).newest()
        const journal = await transaction
          .selectFrom('dossier_journal')
          .select(['position', 'hash'])
          .orderBy('position', 'desc')
          .limit(1)
          .executeTakeFirst()
        if (journal === undefined || newest?.head.journal.hash === journal.hash) return newest
        const { leaves, tree } = recordsTree(await leavesAt(transaction, journal.position))
        const head: RecordsHead = {
          format: 'meinungsbild/records-head/1',
          number: (newest?.head.number ?? 0) + 1,
          at,
          dossiers: leaves.length,
          entries: leaves.reduce((sum, { number }) => sum + number, 0),
          root: Buffer.from(tree.root).toString('hex'),
          journal,
          previous: newest === undefined ? firstLink : documentHash(newest.document),
        }
        const document = canonicalJson(head)
        const row = {
          number: head.number,
          document,
          signature: signer.sign(document),
          public_key: signer.publicKey,
        }
        await transaction.insertInto('records_heads').values(row).execute()
        return headOf(row)
      }),

    newest: () => first(),
    find: (number) => first(number),

    async list(limit, offset) {
      const rows = await db
        .selectFrom('records_heads')
        .selectAll()
        .orderBy('number', 'desc')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map(headOf)
    },

    async covered({ journal }, initiative) {
      const line = await db
        .selectFrom('dossier_journal')
        .select('number')
        .where('initiative', '=', initiative)
        .where('position', '<=', journal.position)
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst()
      return line?.number
    },

    async inclusion({ number, journal }, initiative) {
      const { leaves, tree } = recordsTree(await leavesAt(db, journal.position))
      const index = leaves.findIndex((leaf) => leaf.initiative === initiative)
      const leaf = leaves[index]
      if (leaf === undefined) return undefined
      const path = tree.proof(index).map((hash) => Buffer.from(hash).toString('hex'))
      return { head: number, leaf, index, size: leaves.length, path }
    },
  }
}

/** SHA-256 (hex) over a signed document. */
export function documentHash(document: string): string {
  return createHash('sha256').update(document).digest('hex')
}

/** How far every dossier had come when the journal was so long. */
async function leavesAt(db: Kysely<Schema>, position: number): Promise<readonly DossierLeaf[]> {
  const newest = db
    .selectFrom('dossier_journal')
    .select((eb) => ['initiative', eb.fn.max('number').as('number')])
    .where('position', '<=', position)
    .groupBy('initiative')
    .as('newest')
  const rows = await db
    .selectFrom('dossier_journal as line')
    .innerJoin(newest, (join) =>
      join
        .onRef('newest.initiative', '=', 'line.initiative')
        .onRef('newest.number', '=', 'line.number'),
    )
    .select(['line.initiative', 'line.number', 'line.entry_hash'])
    .execute()
  return rows.map(({ initiative, number, entry_hash }) => ({
    initiative,
    number,
    hash: entry_hash,
  }))
}

/** Heads are written here only, so that what is read back is one. */
function headOf({ document, signature, public_key }: RecordsHeadRow): SignedRecordsHead {
  const head: RecordsHead = JSON.parse(document)
  return { head, document, signature, publicKey: public_key }
}
