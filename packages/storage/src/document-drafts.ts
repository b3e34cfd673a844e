import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * Working copies (Arbeitsstände) of documents: what somebody has typed since the version that they began from. One for
 * each person and document; no record, for the dossier knows only saved versions.
 */
export type DocumentDrafts = {
  read(place: DraftPlace): Promise<DocumentDraft | undefined>
  /**
   * Keeps what was typed in the place of revision `after` (0: there was none). `outdated` if the same person has gone on
   * elsewhere, in another window: nothing is overwritten then. What is there already is kept without a new revision.
   */
  keep(place: DraftPlace, after: number, draft: NewDraft): Promise<KeptDraft>
  /** Forgets it: it was saved as a version, or is not wanted. */
  discard(place: DraftPlace): Promise<void>
  /** Whoever has a working copy of a document, the newest first. */
  of(initiative: string, document: string): Promise<readonly OpenDraft[]>
}

export type DraftPlace = {
  readonly initiative: string
  readonly document: string
  readonly account: string
}

export type NewDraft = {
  /** The version of the dossier that the writer began from (0: none). */
  readonly basedOn: number
  /** Markdown by section. */
  readonly sections: Readonly<Record<string, string>>
  /** ISO instant. */
  readonly at: string
}

export type DocumentDraft = NewDraft & { readonly revision: number }

export type OpenDraft = { readonly account: string; readonly basedOn: number; readonly at: string }

export type KeptDraft =
  | { readonly kind: 'kept'; readonly revision: number }
  | { readonly kind: 'outdated' }

export function documentDraftsIn(db: Kysely<Schema>): DocumentDrafts {
  return {
    read: (place) => read(db, place),

    keep: (place, after, { basedOn, sections, at }) =>
      db.transaction().execute(async (transaction): Promise<KeptDraft> => {
        const current = await read(transaction, place)
        const text = JSON.stringify(sections)
        const isSame =
          current !== undefined &&
          current.basedOn === basedOn &&
          JSON.stringify(current.sections) === text
        if (isSame) return { kind: 'kept', revision: current.revision }
        if ((current?.revision ?? 0) !== after) return { kind: 'outdated' }
        const row = { revision: after + 1, based_on: basedOn, sections: text, at }
        await transaction
          .insertInto('document_drafts')
          .values({ ...place, ...row })
          .onConflict((conflict) =>
            conflict.columns(['initiative', 'document', 'account']).doUpdateSet(row),
          )
          .execute()
        return { kind: 'kept', revision: after + 1 }
      }),

    async discard({ initiative, document, account }) {
      await db
        .deleteFrom('document_drafts')
        .where('initiative', '=', initiative)
        .where('document', '=', document)
        .where('account', '=', account)
        .execute()
    },

    async of(initiative, document) {
      const rows = await db
        .selectFrom('document_drafts')
        .select(['account', 'based_on', 'at'])
        .where('initiative', '=', initiative)
        .where('document', '=', document)
        .orderBy('at', 'desc')
        .execute()
      return rows.map(({ account, based_on, at }) => ({ account, basedOn: based_on, at }))
    },
  }
}

async function read(
  db: Kysely<Schema> | Transaction<Schema>,
  { initiative, document, account }: DraftPlace,
): Promise<DocumentDraft | undefined> {
  const row = await db
    .selectFrom('document_drafts')
    .selectAll()
    .where('initiative', '=', initiative)
    .where('document', '=', document)
    .where('account', '=', account)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const sections: DocumentDraft['sections'] = JSON.parse(row.sections)
  return { revision: row.revision, basedOn: row.based_on, sections, at: row.at }
}
