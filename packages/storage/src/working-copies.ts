import type { Json } from '@meinungsbild/exchange'
import type { Kysely, Transaction } from 'kysely'
import type { Schema } from './schema.ts'

/**
 * The working copy (Arbeitsstand) of an initiative's questionnaire: what is being edited between two saved versions,
 * with every step on the way, so that each can be taken back. It is no record: the dossier knows only saved versions.
 */
export type WorkingCopies = {
  /** Undefined: nothing was changed since the newest version. */
  read(initiative: string): Promise<WorkingCopy | undefined>
  /**
   * Adds a step after `after` (0: the saved version) and drops what was taken back before. `outdated` if the working
   * copy stands elsewhere by now. A step at the same place by the same person within a minute replaces the one before:
   * typing a sentence is one step, not forty.
   */
  change(initiative: string, after: number, step: NewStep): Promise<ChangedCopy>
  /** Takes the last step back, or does it again. Undefined if there is none. */
  move(initiative: string, direction: 'undo' | 'redo'): Promise<WorkingCopy | undefined>
  /** Forgets the working copy: it was saved as a version, or is not wanted. */
  discard(initiative: string): Promise<void>
}

export type WorkingCopy = {
  /** Number of the current step, from 1; 0 when every step was taken back. */
  readonly step: number
  /** The version of the dossier that the working copy began from. */
  readonly basedOn: number
  /** Undefined at step 0: then the version itself is current. */
  readonly content: Json | undefined
  readonly canRedo: boolean
  /** The steps up to the current one, oldest first. */
  readonly steps: readonly StepNote[]
}

export type StepNote = {
  readonly step: number
  readonly by: string
  /** ISO instant. */
  readonly at: string
  /** What was edited: `question:id`, `page:id`, `outline`, `settings`. */
  readonly place: string
}

export type NewStep = {
  readonly basedOn: number
  readonly content: Json
  readonly by: string
  readonly at: string
  readonly place: string
}

export type ChangedCopy =
  | { readonly kind: 'changed'; readonly step: number }
  | { readonly kind: 'outdated' }

/** More steps than anybody takes back; older ones are forgotten. */
const mostSteps = 200
const mergedWithin = 60_000

export function workingCopiesIn(db: Kysely<Schema>): WorkingCopies {
  return {
    read: (initiative) => read(db, initiative),

    change: (initiative, after, step) =>
      db.transaction().execute(async (transaction): Promise<ChangedCopy> => {
        const current = await head(transaction, initiative)
        if ((current?.step ?? 0) !== after) return { kind: 'outdated' }
        await transaction
          .deleteFrom('working_steps')
          .where('initiative', '=', initiative)
          .where('step', '>', after)
          .execute()
        const last = await stepOf(transaction, initiative, after)
        const merges = last !== undefined && belongTogether(last, step)
        const number = merges ? after : after + 1
        const row = {
          content: JSON.stringify(step.content),
          by: step.by,
          at: step.at,
          place: step.place,
        }
        if (merges) {
          await transaction
            .updateTable('working_steps')
            .set(row)
            .where('initiative', '=', initiative)
            .where('step', '=', number)
            .execute()
        } else {
          await transaction
            .insertInto('working_steps')
            .values({ initiative, step: number, ...row })
            .execute()
        }
        await transaction
          .deleteFrom('working_steps')
          .where('initiative', '=', initiative)
          .where('step', '<=', number - mostSteps)
          .execute()
        await setHead(transaction, initiative, { step: number, based_on: step.basedOn })
        return { kind: 'changed', step: number }
      }),

    move: (initiative, direction) =>
      db.transaction().execute(async (transaction) => {
        const current = await head(transaction, initiative)
        if (current === undefined) return undefined
        const step = current.step + (direction === 'undo' ? -1 : 1)
        const isThere = step === 0 || (await stepOf(transaction, initiative, step)) !== undefined
        if (step < 0 || !isThere) return undefined
        await setHead(transaction, initiative, { ...current, step })
        return read(transaction, initiative)
      }),

    discard: (initiative) =>
      db.transaction().execute(async (transaction) => {
        for (const table of ['working_steps', 'working_copies'] as const) {
          await transaction.deleteFrom(table).where('initiative', '=', initiative).execute()
        }
      }),
  }
}

type Connection = Kysely<Schema> | Transaction<Schema>

async function read(db: Connection, initiative: string): Promise<WorkingCopy | undefined> {
  const current = await head(db, initiative)
  if (current === undefined) return undefined
  const notes = await db
    .selectFrom('working_steps')
    .select(['step', 'by', 'at', 'place'])
    .where('initiative', '=', initiative)
    .orderBy('step')
    .execute()
  const own = await stepOf(db, initiative, current.step)
  const content: Json | undefined = own && JSON.parse(own.content)
  return {
    step: current.step,
    basedOn: current.based_on,
    content,
    canRedo: notes.some(({ step }) => step > current.step),
    steps: notes.filter(({ step }) => step <= current.step),
  }
}

function head(db: Connection, initiative: string) {
  return db
    .selectFrom('working_copies')
    .select(['step', 'based_on'])
    .where('initiative', '=', initiative)
    .executeTakeFirst()
}

async function setHead(
  db: Connection,
  initiative: string,
  place: { readonly step: number; readonly based_on: number },
): Promise<void> {
  await db
    .insertInto('working_copies')
    .values({ initiative, ...place })
    .onConflict((conflict) => conflict.column('initiative').doUpdateSet(place))
    .execute()
}

function stepOf(db: Connection, initiative: string, step: number) {
  return db
    .selectFrom('working_steps')
    .selectAll()
    .where('initiative', '=', initiative)
    .where('step', '=', step)
    .executeTakeFirst()
}

function belongTogether(last: StepNote, next: NewStep): boolean {
  const elapsed = Date.parse(next.at) - Date.parse(last.at)
  return (
    last.place === next.place &&
    last.by === next.by &&
    last.place.startsWith('question:') &&
    elapsed >= 0 &&
    elapsed < mergedWithin
  )
}
