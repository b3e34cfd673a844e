import { sql, type Transaction } from 'kysely'
import type { DataKind } from '@meinungsbild/procedure'
import { outcomeOfMails } from './outcome-of-mails.ts'
import { setOutcome, type StratumOutcome } from './participant-samples.ts'
import type { Schema } from './schema.ts'

/** What is to go: a kind of data of one initiative, or one item of it. */
export type DeletionOrder = {
  readonly initiative: string
  /** Id of the survey; '' where there is none. */
  readonly survey: string
  readonly item: string
} & (
  | {
      readonly kind: Exclude<OwnKind, 'addresses' | 'openTexts'>
    }
  | {
      readonly kind: 'addresses'
      /** What became of the strata, once the people go altogether; while the field runs only names and addresses go. */
      readonly outcome: readonly StratumOutcome[] | undefined
    }
  | {
      readonly kind: 'openTexts'
      /** The content of an answer without what was written in it. */
      readonly withoutTexts: (content: string) => string
    }
)

/** Kinds of data of one initiative that go by rule; opened answers go with `Disposals.destroyRawData`. */
export type OwnKind = Exclude<
  DataKind,
  | 'openedAnswers'
  | 'paperForms'
  | 'caseFile'
  | 'rightsRequests'
  | 'accountLog'
  | 'signIns'
  | 'absences'
  | 'barrierReports'
  | 'backups'
  | 'serverLogs'
>

/** Deletes it within a transaction; says how much there was. */
export async function deleteKind(
  transaction: Transaction<Schema>,
  order: DeletionOrder,
): Promise<number> {
  const { initiative, survey } = order
  const from = (table: keyof Schema, key: 'initiative' | 'survey') =>
    rowsGone(
      transaction,
      sql`delete from ${sql.table(table)} where ${sql.ref(key)} = ${key === 'survey' ? survey : initiative}`,
    )
  switch (order.kind) {
    case 'testAnswers':
      return from('test_answers', 'initiative')
    case 'uploadedLists':
      return from('participant_uploads', 'initiative')
    case 'objections':
      return from('objections', 'initiative')
    case 'paperKeyings':
      return from('paper_keyings', 'survey')
    case 'printedLetters':
      return rowsGone(
        transaction,
        sql`update letter_files set content = null, state = 'discarded'
          where initiative = ${initiative} and series = ${Number(order.item)} and content is not null`,
      )
    case 'addresses':
      return deleteAddresses(transaction, initiative, order.outcome)
    case 'accessCodes':
      await rowsGone(transaction, keepOutcome(transaction, initiative))
      return (
        (await from('codes', 'survey')) +
        (await from('paper_slips', 'survey')) +
        (await from('mails', 'initiative')) +
        (await rowsGone(
          transaction,
          sql`update letter_files set participants = '[]', content = null, state = 'discarded'
            where initiative = ${initiative} and participants <> '[]'`,
        ))
      )
    case 'sealedAnswers':
      return (
        (await from('sealed_submissions', 'survey')) +
        (await from('sealed_files', 'survey')) +
        (await from('damaged_submissions', 'survey')) +
        (await from('pulled_submissions', 'survey')) +
        (await rowsGone(
          transaction,
          sql`update surveys set sealing_private_key = ''
            where id = ${survey} and sealing_private_key <> ''`,
        ))
      )
    case 'openTexts':
      return blankTexts(transaction, survey, order.withoutTexts)
    default:
      return order satisfies never
  }
}

async function rowsGone(
  transaction: Transaction<Schema>,
  statement: ReturnType<typeof sql>,
): Promise<number> {
  const { numAffectedRows = 0n } = await statement.execute(transaction)
  return Number(numAffectedRows)
}

/** Forgetting whose the e-mails were keeps how many there were of each state. */
function keepOutcome(transaction: Transaction<Schema>, initiative: string) {
  return sql`update mail_series set outcome = ${outcomeOfMails(transaction)}
    where initiative = ${initiative} and outcome = '{}'
      and exists (select 1 from mails where mails.initiative = mail_series.initiative)`
}

async function deleteAddresses(
  transaction: Transaction<Schema>,
  initiative: string,
  outcome: readonly StratumOutcome[] | undefined,
): Promise<number> {
  if (outcome === undefined)
    return rowsGone(
      transaction,
      sql`update participants set title = '', given_names = '', family_name = '', street = '',
          postcode = '', town = '', email = '', name_key = ''
        where initiative = ${initiative} and family_name || given_names || street || email <> ''`,
    )
  const count = await rowsGone(
    transaction,
    sql`delete from participants where initiative = ${initiative}`,
  )
  if (count > 0) await setOutcome(transaction, initiative, outcome)
  return count
}

/** Says how many answers had something written in them. */
async function blankTexts(
  transaction: Transaction<Schema>,
  survey: string,
  withoutTexts: (content: string) => string,
): Promise<number> {
  const rows = await transaction
    .selectFrom('answers')
    .select(['id', 'content'])
    .where('survey', '=', survey)
    .execute()
  let changed = 0
  for (const { id, content } of rows) {
    const left = withoutTexts(content)
    if (left === content) continue
    changed += 1
    await transaction
      .updateTable('answers')
      .set({ content: left })
      .where('survey', '=', survey)
      .where('id', '=', id)
      .execute()
  }
  return changed
}
