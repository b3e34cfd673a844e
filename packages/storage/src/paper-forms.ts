import type { Kysely } from 'kysely'
import { emptyLog } from './dialect.ts'
import type { PaperFormRow } from './schema/paper.ts'
import type { Schema } from './schema.ts'

/** A form on paper (Papierbogen) as it is written on it: the batch and the number within it, both from 1. */
export type PaperFormName = { readonly batch: number; readonly number: number }

/** What was typed, by field; what was left blank is absent. */
export type Keying = Readonly<Record<string, string>>

/** The first or the second keying (Erst- und Zweiterfassung), and the account of who typed it. */
export type KeptKeying = { readonly by: string; readonly content: Keying }

export type PaperForm = PaperFormName & {
  /** ISO date of the day on which it came back. */
  readonly day: string
  /** How often it has been keyed; 2 as well once it is done. */
  readonly keyed: 0 | 1 | 2
  /** Absent until the answer is complete. */
  readonly done?: PaperFormOutcome
}

/** What is kept of a form after its keyings are deleted; numbers only. */
export type PaperFormOutcome = {
  /** Fields with something in them in either keying. */
  readonly fields: number
  /** Those in which the two keyings differed. */
  readonly differing: number
  /** Fields kept as illegible or as marked against the rules. */
  readonly irregular: number
  /** Both keyings were typed by one person. */
  readonly samePerson: boolean
}

/** Forms on paper on their way to becoming answers. Nothing leads from a form to a slip, nor to the answer it became. */
export type PaperForms = {
  /** Adds a batch of so many forms that came back on `day`; gives its number. */
  addBatch(survey: string, day: string, forms: number): Promise<number>
  /** All forms of a survey in the order of their numbers. */
  list(survey: string): Promise<readonly PaperForm[]>
  find(survey: string, name: PaperFormName): Promise<PaperForm | undefined>
  /** The keyings so far, the first one first; none once the form is done. */
  keyings(survey: string, name: PaperFormName): Promise<readonly KeptKeying[]>
  /** Keeps the next keying, if `round` is still the next one; false if somebody else was quicker. */
  keep(survey: string, name: PaperFormName, round: 1 | 2, keying: KeptKeying): Promise<boolean>
  /** Marks a form as done and deletes its keyings for good. */
  finish(survey: string, name: PaperFormName, outcome: PaperFormOutcome): Promise<void>
  /** Forms that are done. */
  countDone(survey: string): Promise<number>
  /** Forms that are no answers yet. */
  countOpen(survey: string): Promise<number>
}

export function paperFormsIn(db: Kysely<Schema>): PaperForms {
  const of = (survey: string) => db.selectFrom('paper_forms').where('survey', '=', survey)
  const withKeyings = (survey: string) =>
    of(survey)
      .selectAll('paper_forms')
      .select((eb) =>
        eb
          .selectFrom('paper_keyings')
          .select((own) => own.fn.countAll<number>().as('count'))
          .whereRef('paper_keyings.survey', '=', 'paper_forms.survey')
          .whereRef('paper_keyings.batch', '=', 'paper_forms.batch')
          .whereRef('paper_keyings.number', '=', 'paper_forms.number')
          .as('keyed'),
      )
  const count = async (survey: string, done: 0 | 1) => {
    const row = await of(survey)
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('done', '=', done)
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }
  return {
    addBatch: (survey, day, forms) =>
      db.transaction().execute(async (transaction) => {
        const last = await transaction
          .selectFrom('paper_forms')
          .select((eb) => eb.fn.max('batch').as('batch'))
          .where('survey', '=', survey)
          .executeTakeFirst()
        const batch = (last?.batch ?? 0) + 1
        const blank = { survey, batch, day, done: 0, fields: 0, differing: 0 }
        const rows = Array.from({ length: forms }, (_, index) => ({
          ...blank,
          number: index + 1,
          irregular: 0,
          same_person: 0,
        }))
        await transaction.insertInto('paper_forms').values(rows).execute()
        return batch
      }),

    async list(survey) {
      const rows = await withKeyings(survey).orderBy('batch').orderBy('number').execute()
      return rows.map(fromRow)
    },

    async find(survey, { batch, number }) {
      const row = await withKeyings(survey)
        .where('batch', '=', batch)
        .where('number', '=', number)
        .executeTakeFirst()
      return row && fromRow(row)
    },

    async keyings(survey, { batch, number }) {
      const rows = await db
        .selectFrom('paper_keyings')
        .select(['by', 'content'])
        .where('survey', '=', survey)
        .where('batch', '=', batch)
        .where('number', '=', number)
        .orderBy('round')
        .execute()
      return rows.map(({ by, content }) => ({ by, content: JSON.parse(content) as Keying }))
    },

    keep: (survey, { batch, number }, round, { by, content }) =>
      db.transaction().execute(async (transaction) => {
        const form = await transaction
          .selectFrom('paper_forms')
          .select('done')
          .where('survey', '=', survey)
          .where('batch', '=', batch)
          .where('number', '=', number)
          .executeTakeFirst()
        if (form?.done !== 0) return false
        const row = { survey, batch, number, round, by, content: JSON.stringify(content) }
        const kept = await transaction
          .insertInto('paper_keyings')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        return kept.numInsertedOrUpdatedRows === 1n
      }),

    async finish(survey, { batch, number }, outcome) {
      const { fields, differing, irregular } = outcome
      await db.transaction().execute(async (transaction) => {
        await transaction
          .updateTable('paper_forms')
          .set({ done: 1, fields, differing, irregular, same_person: outcome.samePerson ? 1 : 0 })
          .where('survey', '=', survey)
          .where('batch', '=', batch)
          .where('number', '=', number)
          .where('done', '=', 0)
          .execute()
        await transaction
          .deleteFrom('paper_keyings')
          .where('survey', '=', survey)
          .where('batch', '=', batch)
          .where('number', '=', number)
          .execute()
      })
      await emptyLog(db)
    },

    countDone: (survey) => count(survey, 1),
    countOpen: (survey) => count(survey, 0),
  }
}

function fromRow(row: PaperFormRow & { readonly keyed: number | null }): PaperForm {
  const { batch, number, day, keyed, done, fields, differing, irregular } = row
  if (done === 0) return { batch, number, day, keyed: keyed === 2 ? 2 : keyed === 1 ? 1 : 0 }
  const outcome = { fields, differing, irregular, samePerson: row.same_person === 1 }
  return { batch, number, day, keyed: 2, done: outcome }
}
