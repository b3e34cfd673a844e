import {
  derivedId,
  type XdomeaDisposal,
  type XdomeaProcess,
  type XdomeaRecord,
} from '@meinungsbild/formats'
import { courseKinds, phaseCourse, type DisposalVerdict, type Model } from '@meinungsbild/procedure'
import type { DossierEntry } from '@meinungsbild/storage'
import { entriesOfKind } from '../dossier/entries-of-kind.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { germanDay } from '../dossier-timeline/german-day.ts'
import { fileNumberOf } from '../papers/file-number.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { ArchivedDocument } from './archived-document.ts'
import type { ArchivedFile } from './archived-file.ts'
import { stepCirculation } from './circulations.ts'
import { historyOf } from './history-of.ts'
import {
  actDocuments,
  entriesDocument,
  noticeDocuments,
  questionnaireDocuments,
} from './other-documents.ts'
import { archivalPrinter, type Printer } from './printer.ts'
import { writtenDocuments } from './written-documents.ts'

/** A dossier as xdomea knows files: its record, and the bytes of every file that the record names. */
export type ArchivedDossier = {
  readonly record: XdomeaRecord
  readonly files: readonly ArchivedFile[]
  /** Instant of the newest entry: the same dossier is the same package. */
  readonly at: string
}

/** The whole dossier: a Vorgang for each phase, every document in every version, every entry in the history. */
export async function archivedDossier(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  verdict: DisposalVerdict = 'B',
  print: Printer = archivalPrinter,
): Promise<ArchivedDossier> {
  const { id, model, state } = initiative
  const entries = await deps.storage.dossiers.read(id)
  const last = entries.at(-1)
  if (last === undefined) throw new Error(`There is no dossier ${id}.`)
  const course = phaseCourse(model, await entriesOfKind(deps.storage, id, courseKinds), last.number)
  const phaseAt = (instant: string) =>
    course.findLast(({ from }) => (entries[from - 1]?.at ?? '') <= instant)?.phase ?? ''
  const documents = [
    ...(await actDocuments(deps, initiative, last.at, phaseAt, print)),
    ...(await writtenDocuments(deps, initiative, last.at, print)),
    ...(await questionnaireDocuments(deps, initiative, phaseAt, print)),
    ...(await noticeDocuments(deps, initiative, phaseAt, print)),
  ]
  const whole = [entriesDocument(id, entries)]
  const { name, unit, filePlanUnit } = await deps.storage.settings.authority()
  const reference = await fileNumberOf(deps, initiative)
  const record: XdomeaRecord = {
    id: derivedId(id, 'Akte'),
    title: state.initiative?.title ?? '',
    reference,
    lead: unit,
    keeper: name,
    remark: `Vorgehensmodell: ${model.title.de}, Fassung ${model.version}`,
    filePlanUnit: filePlanUnit === '' ? undefined : filePlanUnit,
    begun: germanDay(entries[0]?.at ?? last.at),
    ended: state.closing && germanDay(state.closing.at),
    closed: state.closing && germanDay(state.closing.at),
    disposal: disposalOf(model, state.closing?.retentionEnd, verdict),
    history: historyOf(entries),
    processes: model.phases.map((phase, index) => {
      const spans = course.filter((stretch) => stretch.phase === phase.id)
      const day = (number: number | undefined) => dayOfEntry(entries, number)
      return processOf(initiative, phase, {
        reference: `${reference}/${index + 1}`,
        begun: day(spans[0]?.from),
        ended: state.closing ? day(spans.at(-1)?.to) : undefined,
        documents: documents.filter((each) => each.phase === phase.id),
      })
    }),
    documents: whole.map(({ document }) => document),
    proofs: [
      { name: 'Einträge', description: 'Zahl der Einträge der Akte', value: String(last.number) },
      {
        name: 'Letzter Eintrag',
        description:
          'Prüfsumme (SHA-256) des letzten Eintrags; jeder Eintrag trägt die des vorigen',
        value: last.hash,
      },
    ],
  }
  return { record, files: [...documents, ...whole].flatMap(({ files }) => files), at: last.at }
}

function processOf(
  initiative: LoadedInitiative,
  { id: phase, title }: Model['phases'][number],
  {
    documents,
    ...days
  }: Pick<XdomeaProcess, 'reference' | 'begun' | 'ended'> & {
    readonly documents: readonly ArchivedDocument[]
  },
): XdomeaProcess {
  const { id, state } = initiative
  return {
    id: derivedId(id, 'Vorgang', phase),
    title: title.de,
    ...days,
    closed: state.closing && germanDay(state.closing.at),
    documents: documents.map(({ document }) => document),
    circulation: stepCirculation(initiative, phase),
  }
}

function disposalOf(
  { retentionYears: years }: Model,
  until: string | undefined,
  verdict: DisposalVerdict,
): XdomeaDisposal {
  const proposal = verdict === 'B' ? {} : { proposal: verdict }
  return { years, until, kind: verdict, ...proposal }
}

function dayOfEntry(
  entries: readonly DossierEntry[],
  number: number | undefined,
): string | undefined {
  const entry = number === undefined ? undefined : entries[number - 1]
  return entry && germanDay(entry.at)
}
