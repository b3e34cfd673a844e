import type { Kysely } from 'kysely'
import { appendAlone, appendToDossier, lastEntryOf, type Appended } from './append-to-dossier.ts'
import { deleteKind, type DeletionOrder } from './delete-kind.ts'
import { deletionRegisterId as houseRegister } from './disposal-register.ts'
import type { DossierEntry, NewDossierEntry } from './dossier-entry.ts'
import { entriesOf } from './dossier-row.ts'
import { emptyLog } from './dialect.ts'
import { holdingsOf, nothingHeld, type StoredHoldings } from './holdings.ts'
import type { Schema } from './schema.ts'
import { removeEnded } from './sessions.ts'

/**
 * Deletion by rule. What goes and the proof of it (Löschnachweis) in the dossier are one transaction: a process that dies in
 * between has done neither, and the next one does both.
 */
export type Deletions = {
  holdings(initiative: string): Promise<StoredHoldings>
  /** The same of every initiative of which anything is kept. */
  allHoldings(): Promise<ReadonlyMap<string, StoredHoldings>>
  /** Notes series of reminders by e-mail and of letters that are finished, under the instant at which that is first seen. */
  noteFinishedSeries(at: string): Promise<void>
  /** Deletes, and writes `proof` of how much there was into the dossier; says how much. Nothing is written where nothing was. */
  carryOut(order: DeletionOrder, proof: (count: number) => NewDossierEntry): Promise<number>
  /** Deletes closed requests of data subjects; the proof goes into the register of the house. */
  forgetRequests(ids: readonly string[], proof: (count: number) => NewDossierEntry): Promise<number>
  /** Deletes lines of the log of accounts before an instant; the proof goes into the register of the house. */
  forgetAccountLog(before: string, proof: (count: number) => NewDossierEntry): Promise<number>
  /**
   * Deletes what is left of signing in: sessions that were over at an instant, failures of before, links and challenges that had
   * ended. Not told anywhere: a list of when that happened would tell when people work.
   */
  forgetSignIns(before: string): Promise<void>
  /** Adds an entry at the end of a dossier, whoever writes into it meanwhile. */
  note(initiative: string, entry: NewDossierEntry): Promise<void>
  /** All entries of the house's register, oldest first. */
  register(): Promise<readonly DossierEntry[]>
  /** Adds an entry after entry number `expectedNumber`; refused as a conflict when the register has grown. */
  append(expectedNumber: number, entry: NewDossierEntry): Promise<Appended>
}

export function deletionsIn(db: Kysely<Schema>): Deletions {
  return {
    holdings: async (initiative) =>
      (await holdingsOf(db, initiative)).get(initiative) ?? nothingHeld,
    allHoldings: () => holdingsOf(db),

    async noteFinishedSeries(at) {
      await db
        .insertInto('finished_reminders')
        .columns(['initiative', 'series', 'at'])
        .expression((eb) =>
          eb
            .selectFrom('mail_series')
            .select(['initiative', 'number', eb.val(at).as('at')])
            .where('kind', '=', 'reminder')
            .where('state', '=', 'done'),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      // While a file is still to be printed the series is not finished, however long that takes.
      await db
        .insertInto('finished_letters')
        .columns(['initiative', 'series', 'at'])
        .expression((eb) =>
          eb
            .selectFrom('letter_files')
            .select(['initiative', 'series', eb.val(at).as('at')])
            .groupBy(['initiative', 'series'])
            .having((each) => each.fn.max(each.ref('state')), '<>', 'waiting'),
        )
        .onConflict((conflict) => conflict.doNothing())
        .execute()
    },

    async carryOut(order, proof) {
      const count = await db.transaction().execute(async (transaction) => {
        const gone = await deleteKind(transaction, order)
        if (gone > 0) await addToEnd(transaction, order.initiative, proof(gone))
        return gone
      })
      if (count > 0) await emptyLog(db)
      return count
    },

    async forgetRequests(ids, proof) {
      if (ids.length === 0) return 0
      const count = await db.transaction().execute(async (transaction) => {
        const { numDeletedRows } = await transaction
          .deleteFrom('rights_requests')
          .where('id', 'in', ids)
          .where('closed_at', '<>', '')
          .executeTakeFirst()
        const gone = Number(numDeletedRows)
        if (gone > 0) await addToEnd(transaction, houseRegister, proof(gone))
        return gone
      })
      if (count > 0) await emptyLog(db)
      return count
    },

    async forgetAccountLog(before, proof) {
      const count = await db.transaction().execute(async (transaction) => {
        const lines = await transaction
          .selectFrom('account_log')
          .select('number')
          .where('at', '<', before)
          .limit(1)
          .execute()
        if (lines.length === 0) return 0
        // The triggers let nothing go but what lies before this.
        await transaction
          .insertInto('account_log_ends')
          .values({ lost_before: before })
          .onConflict((conflict) => conflict.doNothing())
          .execute()
        const { numDeletedRows } = await transaction
          .deleteFrom('account_log')
          .where('at', '<', before)
          .executeTakeFirst()
        const gone = Number(numDeletedRows)
        await addToEnd(transaction, houseRegister, proof(gone))
        return gone
      })
      if (count > 0) await emptyLog(db)
      return count
    },

    async forgetSignIns(before) {
      await removeEnded(db, before)
      await db.deleteFrom('sign_in_failures').where('at', '<', before).execute()
      await db.deleteFrom('account_links').where('ends_at', '<', before).execute()
      await db.deleteFrom('passkey_challenges').where('ends_at', '<', before).execute()
    },

    note: (initiative, entry) =>
      db.transaction().execute((transaction) => addToEnd(transaction, initiative, entry)),

    register: () => entriesOf(db, houseRegister),

    append: (expectedNumber, entry) => appendAlone(db, houseRegister, expectedNumber, [entry]),
  }
}

/** Within the transaction nobody else can write, so the end is known. */
export async function addToEnd(
  transaction: Parameters<typeof appendToDossier>[0],
  dossier: string,
  entry: NewDossierEntry,
): Promise<void> {
  const last = await lastEntryOf(transaction, dossier)
  await appendToDossier(transaction, dossier, last?.number ?? 0, [entry])
}
