import { canonicalJson, type Json } from '@meinungsbild/exchange'
import type { Kysely, Transaction } from 'kysely'
import { contentHash } from './contents.ts'
import type { Schema } from './schema.ts'

/**
 * Procedure models (Vorgehensmodelle): every version that was released here or that an initiative began with, for good, and
 * the drafts of new ones. Texts lie among the contents, under their hash.
 */
export type ProcedureModels = {
  /** Keeps the text of a model that came with the product; the same text once. Returns its hash. */
  keepShipped(model: NewModelVersion): Promise<string>
  /**
   * Makes the draft a version of its own and forgets it. `outdated` if the draft has been changed meanwhile or is gone,
   * or if there is such a version already.
   */
  release(
    model: NewModelVersion,
    revision: number,
  ): Promise<{ readonly kind: 'released'; readonly hash: string } | { readonly kind: 'outdated' }>
  /** Every version, own and shipped, by id, the oldest first. */
  versions(): Promise<readonly ModelVersion[]>
  /** Where its text lies; without a hash the own version, or the one that was kept first. */
  find(id: string, version: number, hash?: string): Promise<KeptModel | undefined>

  drafts(): Promise<readonly ModelDraft[]>
  draft(id: string): Promise<ModelDraft | undefined>
  /** Keeps a draft that was at `revision` before (0: it is new), and returns its new revision. */
  saveDraft(draft: ModelDraft): Promise<number | undefined>
  discardDraft(id: string): Promise<void>

  /** Ids of models that new initiatives are not offered any more. */
  retired(): Promise<readonly string[]>
  retire(id: string, by: string, at: string): Promise<void>
  offerAgain(id: string): Promise<void>
}

export type NewModelVersion = {
  readonly id: string
  readonly version: number
  readonly content: Json
  /** Name of whoever released it; '' for the product's own. */
  readonly by: string
  /** ISO instant. */
  readonly at: string
  /** What is new in it. */
  readonly note: string
}

export type ModelVersion = Omit<NewModelVersion, 'content'> & {
  readonly hash: string
  readonly source: 'shipped' | 'own'
}

export type KeptModel = ModelVersion & { readonly content: Json }

export type ModelDraft = {
  readonly id: string
  /** Counts up with every change. */
  readonly revision: number
  readonly content: Json
  readonly by: string
  readonly at: string
}

export function procedureModelsIn(db: Kysely<Schema>): ProcedureModels {
  return {
    keepShipped: (model) =>
      db.transaction().execute(async (transaction) => {
        const hash = await keepText(transaction, model.content)
        const there = await versionsIn(transaction, model.id, model.version)
          .where('hash', '=', hash)
          .executeTakeFirst()
        if (there === undefined) await insert(transaction, model, hash, 'shipped')
        return hash
      }),

    release: (model, revision) =>
      db.transaction().execute(async (transaction) => {
        const draft = await transaction
          .selectFrom('model_drafts')
          .select('revision')
          .where('id', '=', model.id)
          .executeTakeFirst()
        const same = await versionsIn(transaction, model.id, model.version).executeTakeFirst()
        if (draft?.revision !== revision || same !== undefined) return { kind: 'outdated' }
        const hash = await keepText(transaction, model.content)
        await insert(transaction, model, hash, 'own')
        await transaction.deleteFrom('model_drafts').where('id', '=', model.id).execute()
        return { kind: 'released', hash }
      }),

    versions: () =>
      db.selectFrom('model_versions').selectAll().orderBy('id').orderBy('version').execute(),

    async find(id, version, hash) {
      const rows = versionsIn(db, id, version)
      const row = await (hash === undefined ? rows : rows.where('model_versions.hash', '=', hash))
        .innerJoin('contents', 'contents.hash', 'model_versions.hash')
        .select('text')
        .orderBy('at')
        .executeTakeFirst()
      if (row === undefined) return undefined
      const { text, ...kept } = row
      return { ...kept, content: parsed(text) }
    },

    async drafts() {
      const rows = await db.selectFrom('model_drafts').selectAll().orderBy('id').execute()
      return rows.map((row) => ({ ...row, content: parsed(row.content) }))
    },

    async draft(id) {
      const row = await db
        .selectFrom('model_drafts')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst()
      return row && { ...row, content: parsed(row.content) }
    },

    saveDraft: ({ id, revision, content, by, at }) =>
      db.transaction().execute(async (transaction) => {
        const row = { revision: revision + 1, content: JSON.stringify(content), by, at }
        const there = await transaction
          .selectFrom('model_drafts')
          .select('revision')
          .where('id', '=', id)
          .executeTakeFirst()
        if ((there?.revision ?? 0) !== revision) return undefined
        await transaction
          .insertInto('model_drafts')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute()
        return row.revision
      }),

    async discardDraft(id) {
      await db.deleteFrom('model_drafts').where('id', '=', id).execute()
    },

    async retired() {
      const rows = await db.selectFrom('retired_models').select('id').orderBy('id').execute()
      return rows.map(({ id }) => id)
    },

    async retire(id, by, at) {
      await db
        .insertInto('retired_models')
        .values({ id, by, at })
        .onConflict((conflict) => conflict.column('id').doNothing())
        .execute()
    },

    async offerAgain(id) {
      await db.deleteFrom('retired_models').where('id', '=', id).execute()
    },
  }
}

type Connection = Kysely<Schema> | Transaction<Schema>

function versionsIn(db: Connection, id: string, version: number) {
  return db
    .selectFrom('model_versions')
    .selectAll('model_versions')
    .where('id', '=', id)
    .where('version', '=', version)
}

async function keepText(transaction: Transaction<Schema>, content: Json): Promise<string> {
  const hash = contentHash(content)
  const there = await transaction
    .selectFrom('contents')
    .select('hash')
    .where('hash', '=', hash)
    .executeTakeFirst()
  if (there === undefined) {
    await transaction
      .insertInto('contents')
      .values({ hash, text: canonicalJson(content) })
      .execute()
  }
  return hash
}

async function insert(
  transaction: Transaction<Schema>,
  { id, version, by, at, note }: NewModelVersion,
  hash: string,
  source: 'shipped' | 'own',
): Promise<void> {
  await transaction
    .insertInto('model_versions')
    .values({ id, version, hash, source, by, at, note })
    .execute()
}

function parsed(content: string): Json {
  return JSON.parse(content)
}
