import { sql, type Transaction } from 'kysely'
import { deferReferences } from './dialect.ts'
import { deleteRawData } from './raw-data.ts'
import type { Schema } from './schema.ts'

/** What goes in the name of which entry of the register of disposal. */
export type Destruction = { readonly initiative: string; readonly record: number }

/** Tables that tell of dossiers also when they are gone. */
const remaining = new Set(['dossier_journal', 'destroyed_dossiers', 'dossier_entries'])

/**
 * Takes a dossier out with all that hangs on it: entries, contents and attachments that no other dossier names, and every row
 * of every other table that belongs to the initiative or its survey. The journal keeps the hashes of the entries, so that
 * every signed head can still be proved.
 */
export async function deleteDossier(
  transaction: Transaction<Schema>,
  { initiative, record }: Destruction,
): Promise<void> {
  const last = await transaction
    .selectFrom('dossier_entries')
    .select(['number', 'hash'])
    .where('initiative', '=', initiative)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const first = await transaction
    .selectFrom('dossier_entries')
    .select('at')
    .where('initiative', '=', initiative)
    .where('number', '=', 1)
    .executeTakeFirstOrThrow()
  const named = await hashesNamedBy(transaction, initiative)
  await transaction
    .insertInto('destroyed_dossiers')
    .values({ initiative, record, entries: last.number, hash: last.hash, first_at: first.at })
    .execute()
  await transaction.deleteFrom('dossier_entries').where('initiative', '=', initiative).execute()
  for (const hash of named) await deleteContent(transaction, hash, record)
  await deleteRest(transaction, initiative)
}

/** Every SHA-256 (hex) in the entries of a dossier. */
async function hashesNamedBy(
  transaction: Transaction<Schema>,
  initiative: string,
): Promise<ReadonlySet<string>> {
  const rows = await transaction
    .selectFrom('dossier_entries')
    .select('payload')
    .where('initiative', '=', initiative)
    .execute()
  return new Set(rows.flatMap(({ payload }) => payload.match(/(?<=")[0-9a-f]{64}(?=")/g) ?? []))
}

/** Unless another dossier names it, or it is the text of a procedure model of the house. */
async function deleteContent(
  transaction: Transaction<Schema>,
  hash: string,
  record: number,
): Promise<void> {
  const other = await transaction
    .selectFrom('dossier_entries')
    .select('number')
    .where('payload', 'like', `%"${hash}"%`)
    .limit(1)
    .executeTakeFirst()
  if (other !== undefined) return
  await transaction.deleteFrom('attachment_files').where('hash', '=', hash).execute()
  const model = await transaction
    .selectFrom('model_versions')
    .select('id')
    .where('hash', '=', hash)
    .executeTakeFirst()
  const content = await transaction
    .selectFrom('contents')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (model !== undefined || content === undefined) return
  await transaction.insertInto('destroyed_contents').values({ hash, record }).execute()
  await transaction.deleteFrom('contents').where('hash', '=', hash).execute()
}

/** Asks the database itself which tables there are, so that one that is new is not forgotten. */
async function deleteRest(transaction: Transaction<Schema>, initiative: string): Promise<void> {
  await deferReferences(transaction)
  const { rows: surveys } = await sql<{ id: string }>`
    select id from surveys where initiative = ${initiative}
  `.execute(transaction)
  // Answers first: when they go, triggers still write about them.
  for (const { id } of surveys) await deleteRawData(transaction, id, initiative)
  for (const { name, columns } of await transaction.introspection.getTables()) {
    if (remaining.has(name)) continue
    for (const [key, owners] of [
      ['initiative', [initiative]],
      ['survey', surveys.map(({ id }) => id)],
    ] as const) {
      if (!columns.some((column) => column.name === key)) continue
      for (const owner of owners)
        await sql`delete from ${sql.table(name)} where ${sql.ref(key)} = ${owner}`.execute(
          transaction,
        )
    }
  }
}
