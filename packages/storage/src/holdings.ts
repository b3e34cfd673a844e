import { sql, type Kysely } from 'kysely'
import type { Holding } from '@meinungsbild/procedure'
import type { Schema } from './schema.ts'

/** What there is of each kind of data in one initiative, and what the database alone knows of its course. */
export type StoredHoldings = {
  readonly survey: string | undefined
  readonly holdings: readonly Holding[]
  /** When the newest reminder was printed or sent; undefined if there was none, or one is being prepared or sent. */
  readonly lastReminder: string | undefined
  /** When the last text was confirmed; undefined while one waits, or where there are none. */
  readonly redactionDone: string | undefined
}

/** Counts, of what is kept of an initiative, everything that a rule of deletion speaks of. */
export async function holdingsOf(db: Kysely<Schema>, initiative: string): Promise<StoredHoldings> {
  const survey = await db
    .selectFrom('surveys')
    .select('id')
    .where('initiative', '=', initiative)
    .executeTakeFirst()
  const { rows } = await sql<Counted>`
    select 'testAnswers' as kind, '' as item, count(*) as count, null as stored
      from test_answers where initiative = ${initiative}
    union all select 'uploadedLists', '', count(*), max(at)
      from participant_uploads where initiative = ${initiative}
    union all select 'addresses', '', count(*), null from participants
      where initiative = ${initiative} and family_name || given_names || street || email <> ''
    union all select 'printedLetters', cast(f.series as text), count(*), max(done.at) from letter_files f
      left join finished_letters done on done.initiative = f.initiative and done.series = f.series
      where f.initiative = ${initiative} and f.content is not null group by f.series
    union all select 'accessCodes', '',
      (select count(*) from codes where survey = ${survey?.id ?? ''})
      + (select count(*) from paper_slips where survey = ${survey?.id ?? ''})
      + (select count(*) from mails where initiative = ${initiative})
      + (select count(*) from letter_files where initiative = ${initiative} and participants <> '[]'),
      null
    union all select 'objections', '', count(*), null
      from objections where initiative = ${initiative}
    union all select 'paperForms', '', count(*), null
      from paper_forms where survey = ${survey?.id ?? ''}
    union all select 'paperKeyings', '', count(*), null
      from paper_keyings where survey = ${survey?.id ?? ''}
    union all select 'sealedAnswers', '',
      (select count(*) from sealed_submissions where survey = ${survey?.id ?? ''})
      + (select count(*) from sealed_files where survey = ${survey?.id ?? ''})
      + (select count(*) from damaged_submissions where survey = ${survey?.id ?? ''})
      + (select count(*) from pulled_submissions where survey = ${survey?.id ?? ''})
      + (select count(*) from surveys where id = ${survey?.id ?? ''} and sealing_private_key <> ''),
      null
    union all select 'openTexts', '', count(*), null
      from open_texts where survey = ${survey?.id ?? ''}
    union all select 'openedAnswers', '',
      (select count(*) from answers where survey = ${survey?.id ?? ''})
      + (select count(*) from answer_files where survey = ${survey?.id ?? ''}), null
  `.execute(db)
  return {
    survey: survey?.id,
    holdings: rows.flatMap(({ kind, item, count, stored }) =>
      count === 0 ? [] : [{ kind, item, count, ...(stored === null ? {} : { stored }) }],
    ),
    lastReminder: await lastReminderOf(db, initiative),
    redactionDone: survey && (await redactionDoneOf(db, survey.id)),
  }
}

type Counted = {
  readonly kind: Holding['kind']
  readonly item: string
  readonly count: number
  readonly stored: string | null
}

/** A draft counts as well: whoever prepares one more still needs the addresses. */
async function lastReminderOf(db: Kysely<Schema>, initiative: string): Promise<string | undefined> {
  const { rows } = await sql<{ open: number; letters: string | null; mails: string | null }>`
    select
      (select count(*) from mail_series where initiative = ${initiative} and state <> 'done')
      + (select count(*) from letter_files where initiative = ${initiative} and state = 'waiting') as open,
      (select max(done.at) from finished_letters done
        join letter_series s on s.initiative = done.initiative and s.number = done.series
        where done.initiative = ${initiative} and s.kind = 'reminder') as letters,
      (select max(at) from finished_reminders where initiative = ${initiative}) as mails
  `.execute(db)
  const [row] = rows
  if (row === undefined || row.open > 0) return undefined
  return [row.letters, row.mails]
    .filter((at) => at !== null)
    .toSorted()
    .at(-1)
}

async function redactionDoneOf(db: Kysely<Schema>, survey: string): Promise<string | undefined> {
  const { rows } = await sql<{ open: number; newest: string | null }>`
    select
      (select count(*) from open_texts where survey = ${survey} and state <> 'confirmed')
      + (select count(*) from answers where survey = ${survey} and texts_taken = 0 and late = 0) as open,
      (select max(confirmed_at) from open_texts where survey = ${survey}) as newest
  `.execute(db)
  const [row] = rows
  return row === undefined || row.open > 0 ? undefined : (row.newest ?? undefined)
}
