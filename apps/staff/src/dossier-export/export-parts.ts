import { createHash, createPublicKey } from 'node:crypto'
import { renderPdf } from '@meinungsbild/documents'
import {
  canonicalJson,
  dossierExportFiles,
  dossierExportFolders,
  type DossierExportManifest,
  type DossierInclusion,
  type ExportedFile,
} from '@meinungsbild/exchange'
import { latestVersion } from '@meinungsbild/procedure'
import { dossierLine, type DossierEntry, type SignedRecordsHead } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { fileName } from '../papers/file-name.ts'
import { writtenPaper } from '../papers/written-paper.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { namedHashes } from './named-hashes.ts'
import { readMe } from './read-me.ts'
import { storyText } from './story-text.ts'

export type ExportPart = { readonly name: string; readonly content: Uint8Array }

export type ExportedDossier = {
  readonly initiative: LoadedInitiative
  /** All entries, of which the newest is in the head. */
  readonly entries: readonly DossierEntry[]
  /** Heads that know the dossier, oldest first. */
  readonly heads: readonly SignedRecordsHead[]
  readonly inclusion: DossierInclusion
}

/** The files of an export one after the other, at the end the signed list of those that went before. */
export async function* exportParts(
  deps: StaffDeps,
  dossier: ExportedDossier,
): AsyncGenerator<ExportPart> {
  const files: ExportedFile[] = []
  for await (const part of filesOf(deps, dossier)) {
    const { name, content } = part
    files.push({ name, bytes: content.length, sha256: sha256(content) })
    yield part
  }
  const { initiative, entries } = dossier
  const last = entries.at(-1)
  const manifest: DossierExportManifest = {
    format: 'meinungsbild/dossier-export/1',
    initiative: initiative.id,
    title: initiative.state.initiative?.title ?? '',
    at: deps.now().toISOString(),
    entries: last?.number ?? 0,
    hash: last?.hash ?? '',
    files,
  }
  const text = canonicalJson(manifest)
  yield { name: dossierExportFiles.manifest, content: Buffer.from(text) }
  const signature = Buffer.from(deps.insideKey.sign(text), 'base64url')
  yield { name: dossierExportFiles.signature, content: signature }
}

async function* filesOf(deps: StaffDeps, dossier: ExportedDossier): AsyncGenerator<ExportPart> {
  const { entries, heads, inclusion, initiative } = dossier
  const text = (name: string, content: string) => ({ name, content: Buffer.from(content) })
  yield text(dossierExportFiles.readMe, readMe(initiative.state, deps.insideKey.publicKey))
  yield text(dossierExportFiles.entries, linesOf(entries.map(dossierLine)))
  yield text(dossierExportFiles.story, storyText(entries))
  yield text(
    dossierExportFiles.heads,
    linesOf(heads.map(({ document, signature }) => canonicalJson({ document, signature }))),
  )
  yield text(dossierExportFiles.inclusion, `${canonicalJson(inclusion)}\n`)
  const changes = await deps.storage.houseKey.successions()
  if (changes.length > 0)
    yield text(dossierExportFiles.keyChanges, linesOf(changes.map((each) => canonicalJson(each))))
  yield text(dossierExportFiles.key, pemOf(deps.insideKey.publicKey))
  yield* contentsOf(deps, entries)
  yield* papersOf(deps, initiative)
}

/** What entries name by hash: questionnaires, notices, results, attachments. */
async function* contentsOf(
  { storage }: StaffDeps,
  entries: readonly DossierEntry[],
): AsyncGenerator<ExportPart> {
  const { contents, attachments } = dossierExportFolders
  const names = attachmentNames(entries)
  for (const hash of namedHashes(entries)) {
    const content = await storage.contents.read(hash)
    if (content !== undefined)
      yield { name: `${contents}${hash}.json`, content: Buffer.from(canonicalJson(content)) }
    const attachment = await storage.attachmentFiles.read(hash)
    if (attachment !== undefined) {
      const name = `${attachments}${hash.slice(0, 16)}_${names.get(hash) ?? 'Anlage'}`
      yield { name, content: attachment }
    }
  }
}

function attachmentNames(entries: readonly DossierEntry[]): ReadonlyMap<string, string> {
  return new Map(
    entries
      .filter(({ kind }) => kind === 'attachmentAdded')
      .map(({ payload }) => {
        const { name, contentHash } = { ...Object({ ...Object(payload) }.attachment) }
        const [, stem = '', ending = ''] = /^(.*?)(?:\.([A-Za-z0-9]+))?$/.exec(String(name)) ?? []
        return [String(contentHash), fileName([stem], ending || 'bin')] as const
      }),
  )
}

/** The newest version of every written document as PDF, to be read. */
async function* papersOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): AsyncGenerator<ExportPart> {
  const { model, state } = initiative
  const written = model.documents.flatMap((definition) => {
    const version = latestVersion(state, definition.id)
    return version === undefined ? [] : [{ definition, version }]
  })
  for (const [index, { definition, version }] of written.entries()) {
    const { paper } = await writtenPaper(deps, initiative, definition, version, 'de')
    const place = String(index + 1).padStart(2, '0')
    const parts = [place, definition.title.de, `Fassung ${version.version}`]
    const name = `${dossierExportFolders.papers}${fileName(parts, 'pdf')}`
    yield { name, content: await renderPdf(paper) }
  }
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function pemOf(spki: string): string {
  const der = Buffer.from(spki, 'base64url')
  return createPublicKey({ key: der, format: 'der', type: 'spki' })
    .export({ format: 'pem', type: 'spki' })
    .toString()
}

function sha256(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
