import { canonicalJson } from '@meinungsbild/exchange'
import type { Kysely, Transaction } from 'kysely'
import {
  entryHash,
  firstLink,
  journalHash,
  type DossierEntry,
  type NewDossierEntry,
} from './dossier-entry.ts'
import {
  countInDossier,
  dossierExcerpt,
  dossierPeople,
  type DossierFilter,
  type DossierPerson,
} from './dossier-excerpt.ts'
import { fromRow } from './dossier-row.ts'
import { dossierSummaries, type DossierSummary } from './dossier-summaries.ts'
import type { Schema } from './schema.ts'
import {
  verifyDossiers,
  type JournalHead,
  type Known,
  type Verification,
} from './verify-dossiers.ts'

/**
 * The dossiers (Akten) of all initiatives: append-only and hash-chained. Every entry also stands in one journal over
 * all dossiers, so that cutting off the end of one dossier, or a whole dossier, is found as well.
 */
export type Dossiers = {
  /**
   * Adds `entries` after entry number `expectedNumber` (0: the dossier is new), all or none.
   * Refused as a conflict when the dossier has grown, or is not as long as the caller believed.
   */
  append(
    initiative: string,
    expectedNumber: number,
    entries: readonly NewDossierEntry[],
  ): Promise<Appended>
  /** All entries in order, or those after a number; none for an unknown initiative. */
  read(initiative: string, after?: number): Promise<readonly DossierEntry[]>
  /** The newest entry's number and hash; undefined for an unknown initiative. */
  lastEntry(initiative: string): Promise<DossierHead | undefined>
  /** Entries that fit, the newest first. */
  excerpt(
    initiative: string,
    filter: DossierFilter,
    page: { readonly limit: number; readonly offset: number },
  ): Promise<readonly DossierEntry[]>
  /** How many entries fit. */
  count(initiative: string, filter: DossierFilter): Promise<number>
  /** Who acted, each with the newest signature and how often. */
  people(initiative: string): Promise<readonly DossierPerson[]>
  /** Every dossier with its number of entries, oldest first. */
  initiatives(): Promise<readonly DossierSummary[]>
  /** The newest journal line; to be noted outside the house, for `verify`. */
  head(): Promise<JournalHead | undefined>
  /** Proves every chain, see `verifyDossiers`. */
  verify(known?: Known): Promise<Verification>
}

export type Appended =
  | { readonly ok: true; readonly entries: readonly DossierEntry[] }
  | { readonly ok: false; readonly code: 'conflict' }

/** How far a dossier has come. */
export type DossierHead = { readonly number: number; readonly hash: string }

export function dossiersIn(db: Kysely<Schema>): Dossiers {
  return {
    append: (initiative, expectedNumber, entries) =>
      db.transaction().execute(async (transaction) => {
        const last = await lastEntry(transaction, initiative)
        if ((last?.number ?? 0) !== expectedNumber) return { ok: false, code: 'conflict' }
        const chained = chain(initiative, expectedNumber, last?.hash ?? firstLink, entries)
        for (const entry of chained) await write(transaction, entry)
        return { ok: true, entries: chained }
      }),

    async read(initiative, after = 0) {
      const rows = await db
        .selectFrom('dossier_entries')
        .selectAll()
        .where('initiative', '=', initiative)
        .where('number', '>', after)
        .orderBy('number')
        .execute()
      return rows.map(fromRow)
    },

    lastEntry: (initiative) => lastEntry(db, initiative),
    excerpt: (initiative, filter, page) => dossierExcerpt(db, initiative, filter, page),
    count: (initiative, filter) => countInDossier(db, initiative, filter),
    people: (initiative) => dossierPeople(db, initiative),
    initiatives: () => dossierSummaries(db),

    head: () => journalHead(db),
    verify: (known) => verifyDossiers(db, known),
  }
}

function chain(
  initiative: string,
  after: number,
  link: string,
  entries: readonly NewDossierEntry[],
): readonly DossierEntry[] {
  let previousHash = link
  return entries.map(({ at, actor, kind, payload }, index) => {
    const linked = { initiative, number: after + index + 1, at, actor, kind, payload, previousHash }
    const hash = entryHash(linked)
    previousHash = hash
    return { ...linked, hash }
  })
}

async function write(transaction: Transaction<Schema>, entry: DossierEntry): Promise<void> {
  const { initiative, number, at, actor, kind } = entry
  await transaction
    .insertInto('dossier_entries')
    .values({
      initiative,
      number,
      at,
      actor,
      kind,
      payload: canonicalJson(entry.payload),
      previous_hash: entry.previousHash,
      hash: entry.hash,
    })
    .execute()
  const head = await journalHead(transaction)
  const line = {
    position: (head?.position ?? 0) + 1,
    initiative,
    number,
    entryHash: entry.hash,
    previousHash: head?.hash ?? firstLink,
  }
  await transaction
    .insertInto('dossier_journal')
    .values({
      position: line.position,
      initiative,
      number,
      entry_hash: line.entryHash,
      previous_hash: line.previousHash,
      hash: journalHash(line),
    })
    .execute()
}

function lastEntry(db: Kysely<Schema>, initiative: string): Promise<DossierHead | undefined> {
  return db
    .selectFrom('dossier_entries')
    .select(['number', 'hash'])
    .where('initiative', '=', initiative)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

function journalHead(db: Kysely<Schema>): Promise<JournalHead | undefined> {
  return db
    .selectFrom('dossier_journal')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
}
