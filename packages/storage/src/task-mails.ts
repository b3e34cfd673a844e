import type { Kysely } from 'kysely'
import type { Schema } from './schema.ts'

/** How often somebody is written to about tasks: as soon as there is a new one, every working day, every Monday. */
export type MailRhythm = 'atOnce' | 'daily' | 'weekly'

/** E-mails to staff about their tasks; who is not in here gets none. */
export type TaskMail = {
  readonly account: string
  readonly address: string
  readonly rhythm: MailRhythm
  /** The last day (`2026-09-15`) for which a collected e-mail was settled, sent or not needed; '' before the first. */
  readonly lookedOn: string
  /** The mail server did not take the last e-mail to this address, for good. */
  readonly refused: boolean
}

export type TaskMails = {
  of(account: string): Promise<TaskMail | undefined>
  all(): Promise<readonly TaskMail[]>
  /** From now on; tasks with these keys count as told. */
  choose(
    mail: Pick<TaskMail, 'account' | 'address' | 'rhythm'>,
    told: readonly string[],
  ): Promise<void>
  end(account: string): Promise<void>
  /** Keys of the tasks that this person has been told of. */
  told(account: string): Promise<ReadonlySet<string>>
  /** What was told now takes the place of what was told before. */
  settle(
    account: string,
    outcome: {
      readonly told: readonly string[]
      readonly lookedOn: string
      readonly refused: boolean
    },
  ): Promise<void>
}

export function taskMailsIn(db: Kysely<Schema>): TaskMails {
  const rows = () => db.selectFrom('task_mails').selectAll()
  return {
    async of(account) {
      const row = await rows().where('account', '=', account).executeTakeFirst()
      return row && fromRow(row)
    },

    async all() {
      return (await rows().orderBy('account').execute()).map(fromRow)
    },

    async choose({ account, address, rhythm }, told) {
      await db.transaction().execute(async (transaction) => {
        const chosen = { address, rhythm, refused: 0 }
        await transaction
          .insertInto('task_mails')
          .values({ account, looked_on: '', ...chosen })
          .onConflict((conflict) => conflict.column('account').doUpdateSet(chosen))
          .execute()
        await replaceTold(transaction, account, told)
      })
    },

    async end(account) {
      await db.transaction().execute(async (transaction) => {
        await replaceTold(transaction, account, [])
        await transaction.deleteFrom('task_mails').where('account', '=', account).execute()
      })
    },

    async told(account) {
      const found = await db
        .selectFrom('told_tasks')
        .select('task')
        .where('account', '=', account)
        .execute()
      return new Set(found.map(({ task }) => task))
    },

    async settle(account, { told, lookedOn, refused }) {
      await db.transaction().execute(async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('task_mails')
          .set({ looked_on: lookedOn, refused: refused ? 1 : 0 })
          .where('account', '=', account)
          .executeTakeFirst()
        // Whoever has ended it meanwhile wants nothing to be kept.
        if (numUpdatedRows === 1n) await replaceTold(transaction, account, told)
      })
    },
  }
}

async function replaceTold(
  db: Kysely<Schema>,
  account: string,
  told: readonly string[],
): Promise<void> {
  await db.deleteFrom('told_tasks').where('account', '=', account).execute()
  const rows = [...new Set(told)].map((task) => ({ account, task }))
  if (rows.length > 0) await db.insertInto('told_tasks').values(rows).execute()
}

function fromRow(row: Schema['task_mails']): TaskMail {
  const { account, address, rhythm, looked_on: lookedOn, refused } = row
  return { account, address, rhythm, lookedOn, refused: refused === 1 }
}
