import { sql, type Kysely, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Tables with what people answered, by survey, in an order in which they can be emptied: opened and sealed answers, files and
 * texts that citizens sent, forms on paper, and what was derived from single answers. Figures that were released stay.
 */
export const rawDataTables = [
  'coding_settlements',
  'codings',
  'open_texts',
  'answers',
  'answer_columns',
  'answer_files',
  'damaged_submissions',
  'pulled_submissions',
  'sealed_submissions',
  'sealed_files',
  'paper_keyings',
  'arrivals',
  'codes',
] as const

/** Tables by survey that go with the file and not with the raw data: figures, counts, and how they came about. */
export const keptWithFile = [
  'answer_days',
  'answer_snapshots',
  'anonymous_releases',
  'ballot_heads',
  'ballot_leaves',
  'coding_schemes',
  'open_text_limits',
  'open_text_redactors',
  'paper_forms',
  'paper_slips',
  'quotations',
  'released_figures',
  'row_counts',
  'shown_populations',
] as const

/** How much raw data there is, by the words of the destruction record. */
export type RawDataCounts = {
  readonly answers: number
  readonly damaged: number
  readonly sealed: number
  readonly files: number
  readonly texts: number
  readonly paperForms: number
}

export async function countRawData(db: Kysely<Schema>, survey: string): Promise<RawDataCounts> {
  const count = async (table: (typeof rawDataTables)[number]) => {
    const { rows } = await sql<{ count: number }>`
      select count(*) as count from ${sql.table(table)} where survey = ${survey}
    `.execute(db)
    return Number(rows[0]?.count ?? 0)
  }
  const { rows: kept } = await sql<{ kind: string; count: number | null }>`
    select kind, number as count from row_counts where survey = ${survey}
    union all select 'answer', sum(answers) from answer_days where survey = ${survey}
  `.execute(db)
  const keptOf = (kind: string) => kept.find((row) => row.kind === kind)?.count ?? 0
  return {
    answers: keptOf('answer'),
    damaged: await count('damaged_submissions'),
    sealed: keptOf('sealed'),
    files: (await count('answer_files')) + (await count('sealed_files')),
    texts: keptOf('text'),
    paperForms: await count('paper_keyings'),
  }
}

/** Empties the tables, and takes the keys with which answers could be opened out of the survey. */
export async function deleteRawData(
  transaction: Transaction<Schema>,
  survey: string,
  initiative: string,
): Promise<void> {
  for (const table of rawDataTables)
    await sql`delete from ${sql.table(table)} where survey = ${survey}`.execute(transaction)
  await transaction.deleteFrom('test_answers').where('initiative', '=', initiative).execute()
  await transaction
    .updateTable('surveys')
    .set({ sealing_private_key: '', code_hash_key: '' })
    .where('id', '=', survey)
    .execute()
}
