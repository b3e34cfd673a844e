import { canonicalJson } from '@meinungsbild/exchange'
import type { Kysely, Transaction } from 'kysely'
import {
  entryHash,
  firstLink,
  journalHash,
  type DossierEntry,
  type NewDossierEntry,
} from './dossier-entry.ts'
import type { Schema } from './schema.ts'
import type { JournalHead } from './verify-dossiers.ts'

/** How far a dossier has come. */
export type DossierHead = { readonly number: number; readonly hash: string }

export type Appended =
  | { readonly ok: true; readonly entries: readonly DossierEntry[] }
  | { readonly ok: false; readonly code: 'conflict' }

/** Adds entries to a dossier and to the journal, within a transaction; refused when it is not as long as the caller believed. */
export async function appendToDossier(
  transaction: Transaction<Schema>,
  initiative: string,
  expectedNumber: number,
  entries: readonly NewDossierEntry[],
): Promise<Appended> {
  const last = await lastEntryOf(transaction, initiative)
  if ((last?.number ?? 0) !== expectedNumber) return { ok: false, code: 'conflict' }
  const chained = chain(initiative, expectedNumber, last?.hash ?? firstLink, entries)
  for (const entry of chained) await write(transaction, entry)
  return { ok: true, entries: chained }
}

/** The same in a transaction of its own. */
export function appendAlone(
  db: Kysely<Schema>,
  initiative: string,
  expectedNumber: number,
  entries: readonly NewDossierEntry[],
): Promise<Appended> {
  return db
    .transaction()
    .execute((transaction) => appendToDossier(transaction, initiative, expectedNumber, entries))
}

export function lastEntryOf(
  db: Kysely<Schema>,
  initiative: string,
): Promise<DossierHead | undefined> {
  return db
    .selectFrom('dossier_entries')
    .select(['number', 'hash'])
    .where('initiative', '=', initiative)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
}

export function journalHeadOf(db: Kysely<Schema>): Promise<JournalHead | undefined> {
  return db
    .selectFrom('dossier_journal')
    .select(['position', 'hash'])
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst()
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
  const head = await journalHeadOf(transaction)
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
