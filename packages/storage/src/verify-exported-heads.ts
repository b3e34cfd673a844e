import {
  dossierExportFiles,
  parseDossierInclusion,
  parseRecordsHead,
  type DossierExportManifest,
  type RecordsHead,
} from '@meinungsbild/exchange'
import { rootFromProof } from '@meinungsbild/secrecy'
import { isSignedBy, keyPeriods, type KeyPeriod } from './key-periods.ts'
import { documentHash } from './records-heads.ts'
import { hashOfLeaf, sha256 } from './records-tree.ts'
import type { ExportFlaw } from './verify-dossier-export.ts'

/**
 * Proves the signed heads of an export, by the keys of the house in their time, and that the last of them holds the dossier as it is exported. Heads are those of the
 * whole house; the export begins with the first that knew the dossier, so only the ones after it can be linked.
 */
export function exportedHeadFlaws(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: DossierExportManifest,
  periods: readonly KeyPeriod[],
): { readonly heads: number; readonly flaws: readonly ExportFlaw[] } {
  const lines = linesOf(files, dossierExportFiles.heads)
  const flaws: ExportFlaw[] = []
  let before: string | undefined
  let newest: RecordsHead | undefined
  for (const [index, line] of lines.entries()) {
    const number = index + 1
    const { document, signature } = signedIn(line)
    const head = headIn(document)
    const isSigned = periods.some(
      ({ publicKey, until }) =>
        (until === undefined || (head?.at ?? '') <= until) &&
        isSignedBy(publicKey, document, signature),
    )
    if (head === undefined || !isSigned) flaws.push({ kind: 'head', number, flaw: 'forged' })
    if (before !== undefined && head?.previous !== documentHash(before))
      flaws.push({ kind: 'head', number, flaw: 'unlinked' })
    before = document
    newest = head
  }
  return { heads: lines.length, flaws: [...flaws, ...unproved(files, manifest, newest)] }
}

function unproved(
  files: ReadonlyMap<string, Uint8Array>,
  manifest: DossierExportManifest,
  head: RecordsHead | undefined,
): readonly ExportFlaw[] {
  const no = (detail: string) => [{ kind: 'unproved', detail } as const]
  const [line = ''] = linesOf(files, dossierExportFiles.inclusion)
  const read = parsed(line)
  const inclusion = read === undefined ? undefined : parseDossierInclusion(read)
  if (!inclusion?.ok) return no('no proof of inclusion')
  const { head: number, leaf, index, size, path } = inclusion.value
  if (head?.number !== number || head.dossiers !== size) return no('the proof is of another head')
  const { initiative, entries, hash } = manifest
  if (leaf.initiative !== initiative || leaf.number !== entries || leaf.hash !== hash)
    return no('the proof is of another state of the dossier')
  const hashes = path.map((each) => Buffer.from(each, 'hex'))
  const root = rootFromProof(hashOfLeaf(leaf), { index, size }, hashes, sha256)
  return root !== undefined && Buffer.from(root).toString('hex') === head.root
    ? []
    : no('the proof does not lead to the root of the head')
}

/** The keys of the house that whoever trusts one of them may trust, as an export tells of its changes. */
export function exportedKeys(
  files: ReadonlyMap<string, Uint8Array>,
  trusted: string,
): readonly KeyPeriod[] {
  const lines = linesOf(files, dossierExportFiles.keyChanges)
  const none = { document: '', previousSignature: '', nextSignature: '' }
  return keyPeriods(
    lines.map((line) => ({ ...none, ...Object(parsed(line)) })),
    trusted,
  )
}

function linesOf(files: ReadonlyMap<string, Uint8Array>, name: string): readonly string[] {
  const text = Buffer.from(files.get(name) ?? []).toString()
  return text.split('\n').filter((line) => line !== '')
}

function signedIn(line: string): { readonly document: string; readonly signature: string } {
  const value = { ...Object(parsed(line)) }
  const { document, signature } = value
  return {
    document: typeof document === 'string' ? document : '',
    signature: typeof signature === 'string' ? signature : '',
  }
}

function headIn(document: string): RecordsHead | undefined {
  const value = parsed(document)
  const head = value === undefined ? undefined : parseRecordsHead(value)
  return head?.ok ? head.value : undefined
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
