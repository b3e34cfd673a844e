import { canonicalJson } from '@meinungsbild/exchange'
import { derivedId } from '@meinungsbild/formats'
import type { PlainVersion } from '@meinungsbild/procedure'
import { dossierLine, type DossierEntry } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import { houseOf } from '../papers/house-of.ts'
import { recordPaperOf } from '../papers/records/record-paper-of.ts'
import { recordPapers } from '../papers/records/record-papers.ts'
import { houseOf as paperHouseOf } from '../questionnaire/paper/paper-house.ts'
import { paperQuestionnaire } from '../questionnaire/paper/paper-questionnaire.ts'
import { isInPrintedScript } from '../questionnaire/paper/printed-script.ts'
import { readVersion } from '../questionnaire/draft.ts'
import { readNotice } from '../privacy-notice/notice-content.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { ArchivedDocument } from './archived-document.ts'
import { archivedFile, type ArchivedFile } from './archived-file.ts'
import { noticePaper } from './notice-paper.ts'
import type { Printer } from './printer.ts'

/** Papers about what was done by forms: Auftrag, Rückmeldungen, Stellungnahmen and others, as PDF/A. */
export async function actDocuments(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  at: string,
  phaseAt: (instant: string) => string,
  print: Printer,
): Promise<readonly ArchivedDocument[]> {
  const documents: ArchivedDocument[] = []
  for (const record of recordPapers(initiative.state, at)) {
    const { paper } = await recordPaperOf(deps, initiative, record, 'de')
    const title = record.title.de
    const file = archivedFile(await print(paper), {
      initiative: initiative.id,
      key: `Papier ${record.id}`,
      parts: [title],
      ending: 'pdf',
      at: record.at,
      isArchival: true,
    })
    const versions = [{ at: record.at, files: [file] }]
    documents.push(document(initiative.id, record.id, title, title, phaseAt(record.at), versions))
  }
  return documents
}

/** The questionnaire in every version as data, the newest also as paper. */
export async function questionnaireDocuments(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  phaseAt: (instant: string) => string,
  print: Printer,
): Promise<readonly ArchivedDocument[]> {
  const { id, state } = initiative
  const newest = state.questionnaires.at(-1)
  if (newest === undefined) return []
  const versions = await dataVersions(deps, id, 'Fragebogen', state.questionnaires)
  const paper = await questionnairePaper(deps, initiative, newest, print)
  const withPaper = versions.map((version, index) =>
    index === versions.length - 1 && paper
      ? { ...version, files: [paper, ...version.files] }
      : version,
  )
  return [document(id, 'Fragebogen', 'Fragebogen', 'Fragebogen', phaseAt(newest.at), withPaper)]
}

/** The privacy notice in every version, as paper and as data. */
export async function noticeDocuments(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  phaseAt: (instant: string) => string,
  print: Printer,
): Promise<readonly ArchivedDocument[]> {
  const { id, state } = initiative
  const newest = state.privacyNotices.at(-1)
  if (newest === undefined) return []
  const house = await houseOf(deps)
  const fileNumber = await fileNumberOf(deps, initiative)
  const title = state.initiative?.title ?? ''
  const versions = await dataVersions(deps, id, notices, state.privacyNotices)
  const withPapers = await Promise.all(
    versions.map(async ({ files, ...version }) => {
      const { number, at, by, contentHash } = version
      const notice = readNotice(await deps.storage.contents.read(contentHash))
      const paper = noticePaper(notice, { title, house, fileNumber, at })
      const printed = archivedFile(await print(paper), {
        initiative: id,
        key: `${notices} ${number} Papier`,
        parts: [notices, `Fassung ${number}`],
        ending: 'pdf',
        at,
        author: by.name,
        isArchival: true,
      })
      return { ...version, files: [printed, ...files] }
    }),
  )
  return [document(id, notices, notices, notices, phaseAt(newest.at), withPapers)]
}

const notices = 'Datenschutzhinweise'

/** All entries as the dossier holds them, so that the chain can be proved from the package too. */
export function entriesDocument(
  initiative: string,
  entries: readonly DossierEntry[],
): ArchivedDocument {
  const at = entries.at(-1)?.at ?? ''
  const lines = entries.map((entry) => `${dossierLine(entry)}\n`).join('')
  const title = 'Einträge der Akte'
  const file = archivedFile(Buffer.from(lines), {
    initiative,
    key: title,
    parts: ['akte'],
    ending: 'jsonl',
    at,
  })
  return document(initiative, title, title, 'Protokoll', '', [{ at, files: [file] }])
}

async function dataVersions(
  { storage }: StaffDeps,
  initiative: string,
  title: string,
  versions: readonly PlainVersion[],
): Promise<readonly DataVersion[]> {
  const archived: DataVersion[] = []
  for (const { version, contentHash, at, by } of versions) {
    const content = await storage.contents.read(contentHash)
    if (content === undefined) continue
    const file = archivedFile(Buffer.from(canonicalJson(content)), {
      initiative,
      key: `${title} ${version}`,
      parts: [title, `Fassung ${version}`],
      ending: 'json',
      at,
      author: by.name,
    })
    archived.push({ number: version, at, by, files: [file], contentHash })
  }
  return archived
}

type DataVersion = {
  readonly number: number
  readonly at: string
  readonly by: PlainVersion['by']
  readonly files: readonly ArchivedFile[]
  readonly contentHash: string
}

/** Undefined where it cannot be printed: another script, or a picture that cannot be read. */
async function questionnairePaper(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  { version, contentHash, at, by }: PlainVersion,
  print: Printer,
): Promise<ArchivedFile | undefined> {
  const questionnaire = await readVersion(deps.storage, contentHash)
  const [language] = questionnaire.languages
  if (!isInPrintedScript(questionnaire, language)) return undefined
  const house = await paperHouseOf(deps, { loaded: initiative }, String(version))
  try {
    const paper = paperQuestionnaire(questionnaire, language, house)
    return archivedFile(await print(paper), {
      initiative: initiative.id,
      key: `Fragebogen ${version} Papier`,
      parts: ['Fragebogen', `Fassung ${version}`],
      ending: 'pdf',
      at,
      author: by.name,
      isArchival: true,
    })
  } catch {
    return undefined
  }
}

type ArchivedVersion = {
  readonly number?: number
  readonly at: string
  readonly files: readonly ArchivedFile[]
  readonly contentHash?: string
}

function document(
  initiative: string,
  key: string,
  title: string,
  type: string,
  phase: string,
  versions: readonly ArchivedVersion[],
): ArchivedDocument {
  return {
    phase,
    document: {
      id: derivedId(initiative, 'Dokument', key),
      title,
      type,
      day: germanDay(versions.at(-1)?.at ?? ''),
      versions: versions.map(({ number = 1, files }) => ({
        number: String(number),
        files: files.map(({ file }) => file),
      })),
      enclosures: [],
      proofs: versions.flatMap(({ number, contentHash }) =>
        contentHash === undefined
          ? []
          : [
              {
                name: `Fassung ${number}`,
                description: 'SHA-256 des Inhalts, wie sie in der Akte steht',
                value: contentHash,
              },
            ],
      ),
    },
    files: versions.flatMap(({ files }) => files),
  }
}
