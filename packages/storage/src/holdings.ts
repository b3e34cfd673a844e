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

export const nothingHeld: StoredHoldings = {
  survey: undefined,
  holdings: [],
  lastReminder: undefined,
  redactionDone: undefined,
}

/**
 * Counts, of what is kept of one initiative or of each, everything that a rule of deletion speaks of. Of all at once, because
 * asking for hundreds of them one by one takes longer than a page may.
 */
export async function holdingsOf(
  db: Kysely<Schema>,
  initiative?: string,
): Promise<ReadonlyMap<string, StoredHoldings>> {
  const surveys = await surveysOf(db, initiative)
  const counted = Map.groupBy(await countedOf(db, initiative), (row) => row.initiative)
  const reminders = await lastRemindersOf(db, initiative)
  return new Map(
    [...new Set([...surveys.keys(), ...counted.keys(), ...reminders.keys()])].map((id) => [
      id,
      {
        survey: surveys.get(id)?.id,
        holdings: summed(counted.get(id) ?? []),
        lastReminder: reminders.get(id),
        redactionDone: surveys.get(id)?.redacted ?? undefined,
      },
    ]),
  )
}

type Counted = {
  readonly initiative: string
  readonly kind: Holding['kind']
  readonly item: string
  readonly count: number
  readonly stored: string | null
}

/** One kind of data may lie in several tables. */
function summed(rows: readonly Counted[]): readonly Holding[] {
  const byName = Map.groupBy(rows, ({ kind, item }) => `${kind} ${item}`)
  return [...byName.values()].flatMap((own) => {
    const [first] = own
    const count = own.reduce((sum, row) => sum + row.count, 0)
    if (first === undefined || count === 0) return []
    const { kind, item, stored } = first
    return [{ kind, item, count, ...(stored === null ? {} : { stored }) }]
  })
}

async function countedOf(
  db: Kysely<Schema>,
  initiative: string | undefined,
): Promise<readonly Counted[]> {
  const own = (table: keyof Schema, condition = sql`1 = 1`) =>
    sql`from ${sql.table(table)} where ${condition} and ${among('initiative', initiative)}
      group by initiative`
  const ofSurvey = (table: keyof Schema, condition = sql`1 = 1`) =>
    sql`from ${sql.table(table)} t join surveys s on s.id = t.survey
      where ${condition} and ${among('s.initiative', initiative)} group by s.initiative`
  const { rows } = await sql<Counted>`
    select initiative, 'testAnswers' as kind, '' as item, count(*) as count, null as stored
      ${own('test_answers')}
    union all select initiative, 'uploadedLists', '', count(*), max(at) ${own('participant_uploads')}
    union all select initiative, 'addresses', '', count(*), null
      ${own('participants', sql`family_name || given_names || street || email <> ''`)}
    union all select f.initiative, 'printedLetters', cast(f.series as text), count(*), max(done.at)
      from letter_files f
      left join finished_letters done on done.initiative = f.initiative and done.series = f.series
      where f.content is not null and ${among('f.initiative', initiative)}
      group by f.initiative, f.series
    union all select s.initiative, 'accessCodes', '', count(*), null ${ofSurvey('codes')}
    union all select s.initiative, 'accessCodes', '', count(*), null ${ofSurvey('paper_slips')}
    union all select initiative, 'accessCodes', '', count(*), null ${own('mails')}
    union all select initiative, 'accessCodes', '', count(*), null
      ${own('letter_files', sql`participants <> '[]'`)}
    union all select initiative, 'objections', '', count(*), null ${own('objections')}
    union all select s.initiative, 'paperForms', '', count(*), null ${ofSurvey('paper_forms')}
    union all select s.initiative, 'paperKeyings', '', count(*), null ${ofSurvey('paper_keyings')}
    union all select s.initiative, 'sealedAnswers', '', sum(t.number), null
      ${ofSurvey('row_counts', sql`t.kind in ('pulled', 'sealed')`)}
    union all select s.initiative, 'sealedAnswers', '', count(*), null ${ofSurvey('sealed_files')}
    union all select s.initiative, 'sealedAnswers', '', count(*), null
      ${ofSurvey('damaged_submissions')}
    union all select initiative, 'sealedAnswers', '', count(*), null
      ${own('surveys', sql`sealing_private_key <> ''`)}
    union all select s.initiative, 'openTexts', '', sum(t.number), null
      ${ofSurvey('row_counts', sql`t.kind = 'text'`)}
    union all select s.initiative, 'openedAnswers', '', sum(t.answers), null
      ${ofSurvey('answer_days')}
    union all select s.initiative, 'openedAnswers', '', count(*), null ${ofSurvey('answer_files')}
  `.execute(db)
  return rows
}

/** A draft counts as well: whoever prepares one more still needs the addresses. */
async function lastRemindersOf(
  db: Kysely<Schema>,
  initiative: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ initiative: string; at: string }>`
    select initiative, max(at) as at from (
      select done.initiative, done.at from finished_letters done
        join letter_series s on s.initiative = done.initiative and s.number = done.series
        where s.kind = 'reminder'
      union all select initiative, at from finished_reminders
    ) reminders
    where ${among('initiative', initiative)}
      and not exists (
        select 1 from mail_series m where m.initiative = reminders.initiative and m.state <> 'done')
      and not exists (
        select 1 from letter_files f
          where f.initiative = reminders.initiative and f.state = 'waiting')
    group by initiative
  `.execute(db)
  return new Map(rows.map(({ initiative: id, at }) => [id, at]))
}

/** The surveys by their initiatives, and when the last text of each was confirmed if none waits. */
async function surveysOf(
  db: Kysely<Schema>,
  initiative: string | undefined,
): Promise<ReadonlyMap<string, { readonly id: string; readonly redacted: string | null }>> {
  const { rows } = await sql<{ initiative: string; id: string; redacted: string | null }>`
    select s.initiative, s.id, case
      when exists (select 1 from open_texts t where t.survey = s.id and t.state <> 'confirmed')
        then null
      when exists (
        select 1 from answers a where a.survey = s.id and a.texts_taken = 0 and a.late = 0)
        then null
      else (select max(t.confirmed_at) from open_texts t where t.survey = s.id)
    end as redacted
    from surveys s where ${among('s.initiative', initiative)}
  `.execute(db)
  return new Map(rows.map(({ initiative: of, ...survey }) => [of, survey]))
}

function among(column: string, initiative: string | undefined) {
  return initiative === undefined ? sql`1 = 1` : sql`${sql.ref(column)} = ${initiative}`
}
