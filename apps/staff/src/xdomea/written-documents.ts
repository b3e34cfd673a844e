import { derivedId, type XdomeaDocument } from '@meinungsbild/formats'
import type { DocumentDefinition, DocumentVersion } from '@meinungsbild/procedure'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { writtenPaper } from '../papers/written-paper.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { ArchivedDocument } from './archived-document.ts'
import { archivedFile, type ArchivedFile } from './archived-file.ts'
import { directiveCirculation } from './circulations.ts'
import type { Printer } from './printer.ts'

/** Every document that is written by its sections, in every version as PDF/A, with what was enclosed with the newest. */
export async function writtenDocuments(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  at: string,
  print: Printer,
): Promise<readonly ArchivedDocument[]> {
  const documents: ArchivedDocument[] = []
  for (const definition of initiative.model.documents) {
    const versions = initiative.state.documents[definition.id] ?? []
    if (versions.length > 0)
      documents.push(await archived(deps, initiative, definition, versions, at, print))
  }
  return documents
}

/** A version as PDF/A: as it was kept, or printed now. */
export async function archivedPaper(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  definition: DocumentDefinition,
  version: DocumentVersion,
  print: Printer,
): Promise<Uint8Array> {
  const kept = await deps.storage.disposals.keptPaper(initiative.id, definition.id, version.version)
  if (kept) return kept
  const { paper } = await writtenPaper(deps, initiative, definition, version, 'de')
  return print(paper)
}

async function archived(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  definition: DocumentDefinition,
  versions: readonly DocumentVersion[],
  at: string,
  print: Printer,
): Promise<ArchivedDocument> {
  const { id, model } = initiative
  const title = definition.title.de
  const printed: ArchivedFile[] = []
  for (const version of versions) {
    const content = await archivedPaper(deps, initiative, definition, version, print)
    printed.push(
      archivedFile(content, {
        initiative: id,
        key: `${definition.id} ${version.version}`,
        parts: [title, `Fassung ${version.version}`],
        ending: 'pdf',
        at: version.at,
        author: version.by.name,
        isArchival: true,
      }),
    )
  }
  const newest = versions.at(-1)
  const enclosed = newest === undefined ? [] : await enclosures(deps, id, newest)
  const document: XdomeaDocument = {
    id: derivedId(id, 'Dokument', definition.id),
    title,
    reference: await fileNumberOf(deps, initiative),
    day: newest && germanDay(newest.at),
    editor: newest?.by.name,
    type: title,
    versions: printed.map(({ file }, index) => ({
      number: String(versions[index]?.version ?? index + 1),
      files: [file],
    })),
    circulation: directiveCirculation(initiative, definition.id, at),
    enclosures: enclosed.map(({ title: name, file }) => ({
      id: derivedId(id, 'Anlage', definition.id, file.file.sha256),
      title: name,
      type: 'Anlage',
      versions: [{ number: '1', files: [file.file] }],
      enclosures: [],
      proofs: [],
    })),
    proofs: versions.map(({ version, contentHash }) => ({
      name: `Fassung ${version}`,
      description: 'SHA-256 des Textes, wie sie in der Akte steht',
      value: contentHash,
    })),
  }
  const home = model.steps.find(({ acts }) =>
    acts.some(({ act, document: written }) => act === 'saveDocument' && written === definition.id),
  )
  const files = [...printed, ...enclosed.map(({ file }) => file)]
  return { phase: home?.phase ?? '', document, files }
}

async function enclosures(
  { storage }: StaffDeps,
  initiative: string,
  { attachments, at }: DocumentVersion,
): Promise<readonly { readonly title: string; readonly file: ArchivedFile }[]> {
  const enclosed: { readonly title: string; readonly file: ArchivedFile }[] = []
  for (const { name, contentHash } of attachments) {
    const content = await storage.attachmentFiles.read(contentHash)
    if (content === undefined) continue
    const [, stem = name, ending = 'bin'] = /^(.*)\.([A-Za-z0-9]{1,8})$/.exec(name) ?? []
    const file = archivedFile(content, {
      initiative,
      key: `Anlage ${contentHash}`,
      parts: [stem],
      ending: ending.toLowerCase(),
      at,
    })
    enclosed.push({ title: name, file })
  }
  return enclosed
}
