import { createHash } from 'node:crypto'
import { canonicalJson, type Json } from '@meinungsbild/exchange'

/** What happened, before it has a place in the chain. */
export type NewDossierEntry = {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** Who acted: an account id, or a name in angle brackets for the machine itself, as in `<system>`. */
  readonly actor: string
  /** What kind of act, past tense. */
  readonly kind: string
  readonly payload: Json
}

/** One entry of a dossier (Akte): an act with its number and its link to the act before. */
export type DossierEntry = NewDossierEntry & {
  readonly initiative: string
  /** From 1 without gaps. */
  readonly number: number
  /** `hash` of the entry before; `firstLink` for the first one. */
  readonly previousHash: string
  /** SHA-256 (hex) over the canonical JSON of all other fields. */
  readonly hash: string
}

/** What the first entry of every chain points to. */
export const firstLink = '0'.repeat(64)

/** SHA-256 (hex) over the canonical JSON of all fields but the hash itself. */
export function entryHash(entry: Omit<DossierEntry, 'hash'>): string {
  const { initiative, number, at, actor, kind, payload, previousHash } = entry
  return sha256({ initiative, number, at, actor, kind, payload, previousHash })
}

/** One line of the journal: all entries of all dossiers in the order in which they were written, chained once more. */
export type JournalLine = {
  readonly position: number
  readonly initiative: string
  readonly number: number
  readonly entryHash: string
  readonly previousHash: string
}

/** SHA-256 (hex) over the canonical JSON of the line. */
export function journalHash(line: JournalLine): string {
  const { position, initiative, number, entryHash: entry, previousHash } = line
  return sha256({ position, initiative, number, entryHash: entry, previousHash })
}

function sha256(value: Json): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
