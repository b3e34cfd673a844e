import type { Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * The item bank (Fragenbank) of the house: blocks of questions with a name that stays the same over all waves, and whole
 * questionnaires as templates. Every wording that an item ever had is kept; which one a survey used can be told.
 */
export type ItemBank = {
  all(): Promise<readonly BankItem[]>
  find(id: string): Promise<BankItem | undefined>
  /** Every wording of an item, oldest first. */
  wordings(id: string): Promise<readonly ItemWording[]>
  /** Keeps a new item, or a new wording of one that is there; the same content again makes no new wording. */
  put(item: NewItem): Promise<void>
  /** Takes it out of the list for new surveys; what surveys have taken from it stays what it is. */
  retire(id: string): Promise<void>
}

export type BankItem = {
  /** Matches `/^[a-z][a-z0-9-]{0,62}$/`. */
  readonly id: string
  readonly kind: 'block' | 'template'
  readonly title: string
  readonly topic: string
  /** Of the newest wording: questions of a block, or a questionnaire. */
  readonly content: Json
  readonly wording: number
}

export type ItemWording = {
  readonly wording: number
  readonly content: Json
  readonly by: string
  /** ISO instant. */
  readonly at: string
}

export type NewItem = Omit<BankItem, 'wording'> & { readonly by: string; readonly at: string }

export function itemBankIn(db: Kysely<Schema>): ItemBank {
  const items = () =>
    db
      .selectFrom('bank_items')
      .innerJoin('bank_wordings', 'bank_wordings.item', 'bank_items.id')
      .select(['bank_items.id', 'kind', 'title', 'topic', 'content', 'wording'])
      .whereRef('bank_wordings.wording', '=', 'bank_items.newest')
  return {
    async all() {
      const rows = await items()
        .where('retired', '=', 0)
        .orderBy('topic')
        .orderBy('title')
        .execute()
      return rows.map(itemOf)
    },

    async find(id) {
      const row = await items().where('bank_items.id', '=', id).executeTakeFirst()
      return row && itemOf(row)
    },

    async wordings(id) {
      const rows = await db
        .selectFrom('bank_wordings')
        .select(['wording', 'content', 'by', 'at'])
        .where('item', '=', id)
        .orderBy('wording')
        .execute()
      return rows.map((row) => ({ ...row, content: parsed(row.content) }))
    },

    put: ({ id, kind, title, topic, content, by, at }) =>
      db.transaction().execute(async (transaction) => {
        const text = JSON.stringify(content)
        const last = await transaction
          .selectFrom('bank_wordings')
          .select(['wording', 'content'])
          .where('item', '=', id)
          .orderBy('wording', 'desc')
          .executeTakeFirst()
        const isNew = last?.content !== text
        const newest = (last?.wording ?? 0) + (isNew ? 1 : 0)
        const row = { kind, title, topic, newest, retired: 0 }
        await transaction
          .insertInto('bank_items')
          .values({ id, ...row })
          .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
          .execute()
        if (!isNew) return
        await transaction
          .insertInto('bank_wordings')
          .values({ item: id, wording: newest, content: text, by, at })
          .execute()
      }),

    async retire(id) {
      await db.updateTable('bank_items').set({ retired: 1 }).where('id', '=', id).execute()
    },
  }
}

type ItemRow = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly topic: string
  readonly content: string
  readonly wording: number
}

function itemOf({ kind, content, ...row }: ItemRow): BankItem {
  return { ...row, kind: kind === 'template' ? 'template' : 'block', content: parsed(content) }
}

function parsed(content: string): Json {
  return JSON.parse(content)
}
