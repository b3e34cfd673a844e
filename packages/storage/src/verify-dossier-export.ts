import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'
import {
  dossierExportFiles,
  dossierExportFolders,
  parseDossierExportManifest,
  type DossierExportManifest,
} from '@meinungsbild/exchange'
import { linkFlaws } from './chain-link.ts'
import { versionsIn } from './document-versions.ts'
import type { DossierEntry } from './dossier-entry.ts'
import { readDossierLine } from './dossier-line.ts'
import { namedContent } from './named-content.ts'
import { exportedHeadFlaws, exportedKeys } from './verify-exported-heads.ts'

/** What is wrong with an export, and where. */
export type ExportFlaw =
  /** The manifest is not there or is none; nothing else can be proved. */
  | { readonly kind: 'noManifest'; readonly detail: string }
  /** The manifest does not bear the signature of the key that lies beside it. */
  | { readonly kind: 'forged' }
  /** That key is not the one the caller trusts. */
  | { readonly kind: 'foreignKey' }
  /** A file of the manifest is missing, is another one, or one is there that the manifest does not name. */
  | { readonly kind: 'missing' | 'altered' | 'unlisted'; readonly file: string }
  /** A line that is no entry, one whose content does not give its hash, one that does not go on from the one before. */
  | {
      readonly kind: 'entry'
      /** Line of the file with the entries, from 1. */
      readonly line: number
      readonly flaw: 'unreadable' | 'altered' | 'gap' | 'unlinked' | 'otherDossier'
    }
  /** The dossier does not end where the manifest says. */
  | { readonly kind: 'otherEnd' }
  /** What an entry names by hash is not what lies under it. */
  | { readonly kind: 'content'; readonly file: string }
  /** What an entry names by hash is not there. */
  | { readonly kind: 'notEnclosed'; readonly number: number; readonly hash: string }
  /** The text of a document's version is not the one whose hash was signed, approved and co-signed. */
  | {
      readonly kind: 'version'
      readonly number: number
      readonly document: string
      readonly version: number
    }
  /** A signed head is not as it was signed, or does not go on from the one before; `number` is its line. */
  | { readonly kind: 'head'; readonly number: number; readonly flaw: 'forged' | 'unlinked' }
  /** No signed head proves the dossier as it is here. */
  | { readonly kind: 'unproved'; readonly detail: string }

export type VerifiedExport = {
  readonly manifest: DossierExportManifest | undefined
  readonly flaws: readonly ExportFlaw[]
  /** SHA-256 (hex) over the public key (SPKI in DER) that signed, to be compared with what the authority says. */
  readonly fingerprint: string | undefined
  /** Document versions whose text was held against its hash. */
  readonly versions: number
  readonly heads: number
}

/**
 * Proves an export of a dossier by itself: every file against the signed manifest, every entry against its hash and the one
 * before, every text against the hash that the entry names, and the whole against a signed head over all dossiers.
 * `trusted` is a public key of the house, that of today or an earlier one (SPKI in DER, base64url), where the caller knows it from elsewhere.
 */
export function verifyDossierExport(
  files: ReadonlyMap<string, Uint8Array>,
  trusted?: string,
): VerifiedExport {
  const key = keyIn(files)
  const spki = key?.export({ type: 'spki', format: 'der' })
  const fingerprint = spki && createHash('sha256').update(spki).digest('hex')
  const read = manifestIn(files)
  if ('detail' in read) {
    const flaw = { kind: 'noManifest', detail: read.detail } as const
    return { manifest: undefined, flaws: [flaw], fingerprint, versions: 0, heads: 0 }
  }
  const { manifest, bytes } = read
  const signature = files.get(dossierExportFiles.signature)
  const isSigned = key && signature && verify(null, bytes, key, signature)
  const signer = spki?.toString('base64url') ?? ''
  const isForeign =
    trusted !== undefined &&
    !exportedKeys(files, trusted).some(({ publicKey }) => publicKey === signer)
  const { entries, flaws: entryFlaws } = readEntries(files, manifest)
  const versions = versionsIn(entries)
  const heads = exportedHeadFlaws(files, manifest, exportedKeys(files, signer))
  return {
    manifest,
    fingerprint,
    versions: versions.length,
    heads: heads.heads,
    flaws: [
      ...(isSigned ? [] : [{ kind: 'forged' } as const]),
      ...(isForeign ? [{ kind: 'foreignKey' } as const] : []),
      ...fileFlaws(files, manifest),
      ...entryFlaws,
      ...contentFlaws(files),
      ...notEnclosed(files, entries),
      ...versions
        .filter(({ isTrue }) => !isTrue)
        .map(
          ({ number, document, version }) =>
            ({ kind: 'version', number, document, version }) as const,
        ),
      ...heads.flaws,
    ],
  }
}

function keyIn(files: ReadonlyMap<string, Uint8Array>): KeyObject | undefined {
  try {
    const key = createPublicKey(textOf(files, dossierExportFiles.key) ?? '')
    return key.asymmetricKeyType === 'ed25519' ? key : undefined
  } catch {
    return undefined
  }
}

function manifestIn(
  files: ReadonlyMap<string, Uint8Array>,
):
  | { readonly manifest: DossierExportManifest; readonly bytes: Uint8Array }
  | { readonly detail: string } {
  const bytes = files.get(dossierExportFiles.manifest)
  if (bytes === undefined) return { detail: 'missing' }
  try {
    const parsed = parseDossierExportManifest(JSON.parse(Buffer.from(bytes).toString()))
    return parsed.ok ? { manifest: parsed.value, bytes } : { detail: parsed.flaw }
  } catch {
    return { detail: 'no JSON' }
  }
}

function fileFlaws(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: DossierExportManifest,
): readonly ExportFlaw[] {
  const own: readonly string[] = [dossierExportFiles.manifest, dossierExportFiles.signature]
  const listed = new Set([...own, ...manifest.files.map(({ name }) => name)])
  return [
    ...manifest.files.flatMap(({ name, sha256 }): readonly ExportFlaw[] => {
      const bytes = files.get(name)
      if (bytes === undefined) return [{ kind: 'missing', file: name }]
      return hashOf(bytes) === sha256 ? [] : [{ kind: 'altered', file: name }]
    }),
    ...own.filter((name) => !files.has(name)).map((file) => ({ kind: 'missing', file }) as const),
    ...[...files.keys()]
      .filter((name) => !listed.has(name))
      .map((file) => ({ kind: 'unlisted', file }) as const),
  ]
}

function readEntries(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: DossierExportManifest,
): { readonly entries: readonly DossierEntry[]; readonly flaws: readonly ExportFlaw[] } {
  const lines = (textOf(files, dossierExportFiles.entries) ?? '').split('\n').slice(0, -1)
  const flaws: ExportFlaw[] = []
  const entries: DossierEntry[] = []
  let before: DossierEntry | undefined
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    const read = readDossierLine(text)
    if (read === undefined) {
      flaws.push({ kind: 'entry', line, flaw: 'unreadable' })
      continue
    }
    const { entry, isAsWritten } = read
    if (!isAsWritten) flaws.push({ kind: 'entry', line, flaw: 'altered' })
    if (entry.initiative !== manifest.initiative)
      flaws.push({ kind: 'entry', line, flaw: 'otherDossier' })
    for (const flaw of linkFlaws(entry, before)) flaws.push({ kind: 'entry', line, flaw })
    entries.push(entry)
    before = entry
  }
  if (before?.number !== manifest.entries || before.hash !== manifest.hash)
    flaws.push({ kind: 'otherEnd' })
  return { entries, flaws }
}

/** Contents are called by their hash, attachments by its beginning. */
function contentFlaws(files: ReadonlyMap<string, Uint8Array>): readonly ExportFlaw[] {
  const { contents, attachments } = dossierExportFolders
  return [...files].flatMap(([file, bytes]) => {
    const [, named] = /^(?:inhalte|anlagen)\/([0-9a-f]+)/.exec(file) ?? []
    const isNamed = file.startsWith(contents) || file.startsWith(attachments)
    return isNamed && (named === undefined || !hashOf(bytes).startsWith(named))
      ? [{ kind: 'content', file } as const]
      : []
  })
}

function notEnclosed(
  files: ReadonlyMap<string, Uint8Array>,
  entries: readonly DossierEntry[],
): readonly ExportFlaw[] {
  const { contents, attachments } = dossierExportFolders
  const names = [...files.keys()]
  return entries.flatMap((entry) => {
    const hash = namedContent(entry)
    if (hash === undefined || files.has(`${contents}${hash}.json`)) return []
    const begin = `${attachments}${hash.slice(0, 16)}_`
    return names.some((name) => name.startsWith(begin))
      ? []
      : [{ kind: 'notEnclosed', number: entry.number, hash } as const]
  })
}

function textOf(files: ReadonlyMap<string, Uint8Array>, name: string): string | undefined {
  const bytes = files.get(name)
  return bytes && Buffer.from(bytes).toString()
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
