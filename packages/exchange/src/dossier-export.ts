import { z } from 'zod'
import { instant, sha256Hex } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'
import type { DossierLeaf } from './records-head.ts'

/** Names of the files in an export of a dossier (Akte) that prove it; the others are what it consists of. */
export const dossierExportFiles = {
  readMe: 'LIESMICH.txt',
  /** Every entry as one line of canonical JSON, in order. */
  entries: 'akte.jsonl',
  /** Every entry as a sentence. */
  story: 'verlauf.txt',
  /** Signed heads over all dossiers of the house, one a line. */
  heads: 'aktenstaende.jsonl',
  /** That the dossier is in the newest of them. */
  inclusion: 'nachweis.json',
  /** Every change of the key of the house, one a line; not there while it has had one alone. */
  keyChanges: 'schluesselwechsel.jsonl',
  /** Public key of the house, PEM. */
  key: 'schluessel.pem',
  manifest: 'inhaltsverzeichnis.json',
  /** Ed25519 over the manifest: 64 bytes. */
  signature: 'unterschrift.bin',
} as const

/** Folders of what entries name by hash, and of the papers to read. */
export const dossierExportFolders = {
  contents: 'inhalte/',
  attachments: 'anlagen/',
  papers: 'dokumente/',
} as const

/** What is in an export: every file but this one and its signature. */
export type DossierExportManifest = {
  readonly format: 'meinungsbild/dossier-export/1'
  readonly initiative: string
  readonly title: string
  readonly at: string
  /** How many entries there are, and the hash of the newest. */
  readonly entries: number
  readonly hash: string
  readonly files: readonly ExportedFile[]
}

export type ExportedFile = {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Where a dossier stands in the tree of a signed head, and what leads from there to its root. */
export type DossierInclusion = {
  /** Number of the head. */
  readonly head: number
  readonly leaf: DossierLeaf
  /** Place among all dossiers, from 0. */
  readonly index: number
  /** How many dossiers there are. */
  readonly size: number
  /** Hashes (hex) from the leaf upwards. */
  readonly path: readonly string[]
}

export function parseDossierExportManifest(value: unknown): Parsed<DossierExportManifest> {
  return parseAs(manifest, value)
}

export function parseDossierInclusion(value: unknown): Parsed<DossierInclusion> {
  return parseAs(inclusion, value)
}

const manifest = z.strictObject({
  format: z.literal('meinungsbild/dossier-export/1'),
  initiative: z.string(),
  title: z.string(),
  at: instant,
  entries: z.int().positive(),
  hash: sha256Hex,
  files: z.array(
    z.strictObject({ name: z.string(), bytes: z.int().nonnegative(), sha256: sha256Hex }),
  ),
})

const inclusion = z.strictObject({
  head: z.int().positive(),
  leaf: z.strictObject({ initiative: z.string(), number: z.int().positive(), hash: sha256Hex }),
  index: z.int().nonnegative(),
  size: z.int().positive(),
  path: z.array(sha256Hex),
})
