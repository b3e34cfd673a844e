import type { Kysely } from 'kysely'
import { appendAlone, appendToDossier, type Appended } from './append-to-dossier.ts'
import { addToEnd } from './deletions.ts'
import { deleteDossier } from './destroy-dossier.ts'
import { registerId } from './disposal-register.ts'
import { entriesOf } from './dossier-row.ts'
import type { DossierEntry, NewDossierEntry } from './dossier-entry.ts'
import { emptyLog } from './dialect.ts'
import { countRawData, deleteRawData, type RawDataCounts } from './raw-data.ts'
import type { Schema } from './schema.ts'

/** A version of a document as it was kept: PDF/A. */
export type KeptPaper = {
  readonly document: string
  readonly version: number
  readonly content: Uint8Array
}

/**
 * Aussonderung: the register of what becomes of dossiers after z.d.A., and destruction, which happens together with its entry
 * there or not at all. The register outlives the dossiers.
 */
export type Disposals = {
  /** All entries of the register, oldest first. */
  register(): Promise<readonly DossierEntry[]>
  /** Adds an entry after entry number `expectedNumber`; refused as a conflict when the register has grown. */
  append(expectedNumber: number, entry: NewDossierEntry): Promise<Appended>
  countRawData(survey: string): Promise<RawDataCounts>
  /** Destroys what people answered, with its entry; papers that cannot be made any more are kept first. */
  destroyRawData(
    expectedNumber: number,
    entry: NewDossierEntry,
    of: { readonly initiative: string; readonly survey: string },
    papers: readonly KeptPaper[],
    /** The proof of it in the dossier itself. */
    proof?: NewDossierEntry,
  ): Promise<Appended>
  /** Destroys a dossier with all that hangs on it, with its entry. */
  destroyDossier(
    expectedNumber: number,
    entry: NewDossierEntry,
    initiative: string,
  ): Promise<Appended>
  keptPaper(initiative: string, document: string, version: number): Promise<Uint8Array | undefined>
}

export function disposalsIn(db: Kysely<Schema>): Disposals {
  return {
    register: () => entriesOf(db, registerId),

    append: (expectedNumber, entry) => appendAlone(db, registerId, expectedNumber, [entry]),

    countRawData: (survey) => countRawData(db, survey),

    async destroyRawData(expectedNumber, entry, { initiative, survey }, papers, proof) {
      const done = await db.transaction().execute(async (transaction) => {
        const appended = await appendToDossier(transaction, registerId, expectedNumber, [entry])
        if (!appended.ok) return appended
        for (const paper of papers)
          await transaction
            .insertInto('kept_papers')
            .values({ initiative, ...paper })
            .onConflict((conflict) => conflict.doNothing())
            .execute()
        await deleteRawData(transaction, survey, initiative)
        if (proof !== undefined) await addToEnd(transaction, initiative, proof)
        return appended
      })
      if (done.ok) await emptyLog(db)
      return done
    },

    async destroyDossier(expectedNumber, entry, initiative) {
      const done = await db.transaction().execute(async (transaction) => {
        const appended = await appendToDossier(transaction, registerId, expectedNumber, [entry])
        if (!appended.ok) return appended
        await deleteDossier(transaction, { initiative, record: expectedNumber + 1 })
        return appended
      })
      if (done.ok) await emptyLog(db)
      return done
    },

    async keptPaper(initiative, document, version) {
      const row = await db
        .selectFrom('kept_papers')
        .select('content')
        .where('initiative', '=', initiative)
        .where('document', '=', document)
        .where('version', '=', version)
        .executeTakeFirst()
      return row?.content
    },
  }
}
