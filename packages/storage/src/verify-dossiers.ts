import { canonicalJson, type Json } from '@meinungsbild/exchange'
import type { Kysely } from 'kysely'
import { alteredAttachments } from './attachment-files.ts'
import { linkFlaws, type LinkFlaw } from './chain-link.ts'
import { isAltered } from './contents.ts'
import { versionsIn } from './document-versions.ts'
import { destroyedOnRecord } from './destroyed-on-record.ts'
import { entryHash, firstLink, journalHash } from './dossier-entry.ts'
import { successionsIn } from './house-key.ts'
import { keyPeriods } from './key-periods.ts'
import { namedContent } from './named-content.ts'
import type { DossierEntryRow, JournalRow } from './schema/dossier.ts'
import type { Schema } from './schema.ts'
import { recordsHeadFlaws, type HeadFlaw } from './verify-records-heads.ts'

/** What the proof says. `head` is the newest journal line; note it elsewhere to make a later cut at the end visible. */
export type Verification = {
  readonly entries: number
  readonly initiatives: number
  readonly flaws: readonly DossierFlaw[]
  /** Hashes under which another content or attachment lies than was put there. */
  readonly alteredContents: readonly string[]
  readonly head: JournalHead | undefined
  /** Signed heads that were proved. */
  readonly signedHeads: number
  /** Dossiers that are gone with a record that proves it. */
  readonly destroyed: number
}

/** What the caller knows from elsewhere. */
export type Known = {
  /** A journal line that was noted outside. */
  readonly noted?: JournalHead | undefined
  /** A public key of the house, today's or an earlier one: SPKI in DER, base64url. */
  readonly key?: string | undefined
}

export type JournalHead = { readonly position: number; readonly hash: string }

/**
 * Where a chain does not hold. For a flaw of the journal, `initiative` and `number` are what the line says; for one of a signed
 * head, `number` is that of the head.
 */
export type DossierFlaw = {
  readonly initiative: string
  readonly number: number
  readonly flaw:
    /** The content does not give the hash that stands beside it. */
    | 'altered'
    | LinkFlaw
    /** The journal knows the entry, the dossier has lost it. */
    | 'lost'
    /** The dossier has the entry, the journal does not know it, or knows another hash. */
    | 'unknownToJournal'
    | 'journalAltered'
    | 'journalUnlinked'
    /** Text and attachments of a document do not give the hash that was signed, approved and co-signed. */
    | 'versionAltered'
    /** What the entry names by hash is not there. */
    | 'contentLost'
    /** The journal no longer has the noted head. */
    | 'headLost'
    | HeadFlaw
}

/**
 * Proves every chain: each entry gives its hash and points to the one before, the journal does the same over all
 * dossiers, both name the same entries, and every signed head says of them what is there. What it cannot see alone is the
 * removal of the newest entries from dossier, journal and heads together: for that, give the line that was noted outside.
 */
export async function verifyDossiers(
  db: Kysely<Schema>,
  { noted, key }: Known = {},
): Promise<Verification> {
  return db.transaction().execute(async (transaction) => {
    const entries = await transaction
      .selectFrom('dossier_entries')
      .selectAll()
      .orderBy('initiative')
      .orderBy('number')
      .execute()
    const journal = await transaction
      .selectFrom('dossier_journal')
      .selectAll()
      .orderBy('position')
      .execute()
    const contents = await transaction.selectFrom('contents').selectAll().execute()
    const heads = await transaction
      .selectFrom('records_heads')
      .selectAll()
      .orderBy('number')
      .execute()
    const trusted =
      key === undefined ? undefined : keyPeriods(await successionsIn(transaction), key)
    const destroyed = destroyedOnRecord(
      await transaction.selectFrom('destroyed_dossiers').selectAll().execute(),
      entries,
      journal,
    )
    const attachments = await transaction.selectFrom('attachment_files').select('hash').execute()
    const kept = new Set([...contents, ...attachments].map(({ hash }) => hash))
    const last = journal.at(-1)
    return {
      entries: entries.length,
      initiatives: new Set(entries.map((entry) => entry.initiative)).size,
      flaws: [
        ...chainFlaws(entries),
        ...whatEntriesName(entries, kept),
        ...journalFlaws(journal),
        ...disagreements(entries, journal, destroyed),
        ...headFlaws(journal, noted),
        ...recordsHeadFlaws(heads, journal, trusted).map((each) => ({ initiative: '', ...each })),
      ],
      alteredContents: [
        ...contents.filter(isAltered).map(({ hash }) => hash),
        ...(await alteredAttachments(transaction)),
      ],
      head: last && { position: last.position, hash: last.hash },
      signedHeads: heads.length,
      destroyed: destroyed.size,
    }
  })
}

function chainFlaws(entries: readonly DossierEntryRow[]): readonly DossierFlaw[] {
  return entries.flatMap((entry, index) => {
    const before = entries[index - 1]
    const follows = before?.initiative === entry.initiative ? before : undefined
    const { number, previous_hash: previousHash } = entry
    return [
      ...linkFlaws({ number, previousHash }, follows).map((kind) => flaw(entry, kind)),
      ...(isAsWritten(entry) ? [] : [flaw(entry, 'altered')]),
    ]
  })
}

/** Entries whose documents or contents are not what they say. What is not as it was written has its flaw already. */
function whatEntriesName(
  rows: readonly DossierEntryRow[],
  kept: ReadonlySet<string>,
): readonly DossierFlaw[] {
  const dossiers = Map.groupBy(rows, ({ initiative }) => initiative)
  return [...dossiers.values()].flatMap((dossier) => {
    const entries = dossier.flatMap((row) => {
      const payload = canonicalIn(row.payload)
      return payload === undefined ? [] : [{ ...row, payload }]
    })
    const untrue = new Set(
      versionsIn(entries)
        .filter(({ isTrue }) => !isTrue)
        .map(({ number }) => number),
    )
    return entries.flatMap((entry) => {
      const named = namedContent(entry)
      return [
        ...(untrue.has(entry.number) ? [flaw(entry, 'versionAltered')] : []),
        ...(named === undefined || kept.has(named) ? [] : [flaw(entry, 'contentLost')]),
      ]
    })
  })
}

/** What stands in canonical JSON; undefined for anything else, also for a second spelling of the same value. */
function canonicalIn(text: string): Json | undefined {
  try {
    const value: Json = JSON.parse(text)
    return canonicalJson(value) === text ? value : undefined
  } catch {
    return undefined
  }
}

/** The payload is compared as text too: a second spelling of the same value is an alteration. */
function isAsWritten(row: DossierEntryRow): boolean {
  const payload = canonicalIn(row.payload)
  if (payload === undefined) return false
  const { initiative, number, at, actor, kind, previous_hash: previousHash } = row
  return entryHash({ initiative, number, at, actor, kind, payload, previousHash }) === row.hash
}

function journalFlaws(journal: readonly JournalRow[]): readonly DossierFlaw[] {
  return journal.flatMap((line, index) => {
    const before = journal[index - 1]
    const linked =
      line.position === (before?.position ?? 0) + 1 &&
      line.previous_hash === (before?.hash ?? firstLink)
    const { position, initiative, number, entry_hash, previous_hash: previousHash } = line
    const computed = journalHash({
      position,
      initiative,
      number,
      previousHash,
      entryHash: entry_hash,
    })
    return [
      ...(linked ? [] : [flaw(line, 'journalUnlinked')]),
      ...(computed === line.hash ? [] : [flaw(line, 'journalAltered')]),
    ]
  })
}

function disagreements(
  entries: readonly DossierEntryRow[],
  journal: readonly JournalRow[],
  destroyed: ReadonlySet<string>,
): readonly DossierFlaw[] {
  const place = (at: { initiative: string; number: number }) => `${at.number} ${at.initiative}`
  const present = new Set(entries.map(place))
  const known = new Map(journal.map((line) => [place(line), line.entry_hash]))
  return [
    ...journal
      .filter((line) => !present.has(place(line)) && !destroyed.has(line.initiative))
      .map((line) => flaw(line, 'lost')),
    ...entries
      .filter((entry) => known.get(place(entry)) !== entry.hash)
      .map((entry) => flaw(entry, 'unknownToJournal')),
  ]
}

function headFlaws(journal: readonly JournalRow[], noted?: JournalHead): readonly DossierFlaw[] {
  if (noted === undefined) return []
  const line = journal.find(({ position }) => position === noted.position)
  if (line?.hash === noted.hash) return []
  return [{ initiative: '', number: noted.position, flaw: 'headLost' }]
}

function flaw(
  at: { readonly initiative: string; readonly number: number },
  kind: DossierFlaw['flaw'],
): DossierFlaw {
  return { initiative: at.initiative, number: at.number, flaw: kind }
}
