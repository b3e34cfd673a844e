import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { instant, sha256Hex } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'

/**
 * What the house says of all its dossiers at one moment (Aktenstand), to be signed: one hash that stands for every entry of
 * every dossier. Whoever keeps a head can show later that nothing it stands for was changed or taken out.
 */
export type RecordsHead = {
  readonly format: 'meinungsbild/records-head/1'
  /** From 1 without gaps. */
  readonly number: number
  /** Instant of signing, ISO 8601 in UTC. */
  readonly at: string
  readonly dossiers: number
  /** Entries of all dossiers together. */
  readonly entries: number
  /** Root of the Merkle tree (RFC 9162) over `dossierLeaf` of every dossier, in the order of their ids; hex. */
  readonly root: string
  /** The newest line of the journal over all dossiers. */
  readonly journal: { readonly position: number; readonly hash: string }
  /** SHA-256 (hex) over the document of the head before; 64 zeros for the first. */
  readonly previous: string
}

/** How far one dossier had come: what a leaf of the tree says. */
export type DossierLeaf = {
  readonly initiative: string
  readonly number: number
  /** Of its newest entry. */
  readonly hash: string
}

/** The text of a leaf; its UTF-8 bytes are the entry of RFC 9162. */
export function dossierLeaf({ initiative, number, hash }: DossierLeaf): string {
  return canonicalJson({ initiative, number, hash })
}

/** Refuses another format and unknown keys. */
export function parseRecordsHead(value: unknown): Parsed<RecordsHead> {
  return parseAs(schema, value)
}

const schema = z.strictObject({
  format: z.literal('meinungsbild/records-head/1'),
  number: z.int().positive(),
  at: instant,
  dossiers: z.int().positive(),
  entries: z.int().positive(),
  root: sha256Hex,
  journal: z.strictObject({ position: z.int().positive(), hash: sha256Hex }),
  previous: sha256Hex,
})
