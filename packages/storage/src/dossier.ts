import type { Kysely } from 'kysely'
import {
  appendAlone,
  journalHeadOf,
  lastEntryOf,
  type Appended,
  type DossierHead,
} from './append-to-dossier.ts'
import { isReserved } from './disposal-register.ts'
import type { DossierEntry, NewDossierEntry } from './dossier-entry.ts'
import {
  countInDossier,
  dossierExcerpt,
  dossierPeople,
  type DossierFilter,
  type DossierPerson,
} from './dossier-excerpt.ts'
import { entriesOf } from './dossier-row.ts'
import {
  dossierBeginnings,
  dossierSummaries,
  type DossierBeginning,
  type DossierSummary,
} from './dossier-summaries.ts'
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
  /** When every dossier began, also those that were destroyed, oldest first. */
  beginnings(): Promise<readonly DossierBeginning[]>
  /** The newest journal line; to be noted outside the house, for `verify`. */
  head(): Promise<JournalHead | undefined>
  /** Proves every chain, see `verifyDossiers`. */
  verify(known?: Known): Promise<Verification>
}

export function dossiersIn(db: Kysely<Schema>): Dossiers {
  return {
    async append(initiative, expectedNumber, entries) {
      if (isReserved(initiative)) throw new RangeError(`${initiative} is no id of an initiative.`)
      return appendAlone(db, initiative, expectedNumber, entries)
    },

    read: (initiative, after) => entriesOf(db, initiative, after),

    lastEntry: async (initiative) =>
      isReserved(initiative) ? undefined : lastEntryOf(db, initiative),
    excerpt: (initiative, filter, page) => dossierExcerpt(db, initiative, filter, page),
    count: (initiative, filter) => countInDossier(db, initiative, filter),
    people: (initiative) => dossierPeople(db, initiative),
    initiatives: () => dossierSummaries(db),
    beginnings: () => dossierBeginnings(db),

    head: () => journalHeadOf(db),
    verify: (known) => verifyDossiers(db, known),
  }
}
