import {
  latestVersion,
  type DocumentDefinition,
  type DocumentVersion,
} from '@meinungsbild/procedure'
import type { DocumentDraft, OpenDraft } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { Sections } from '../sections-form.ts'
import { mergeSections } from './merge-sections.ts'
import { startingText } from './starting-text.ts'

/** A document as somebody is writing it: what stands in the fields, and what it is to be joined with. */
export type Writing = {
  readonly latest: DocumentVersion | undefined
  /** What stands in the fields. */
  readonly sections: Sections
  /** The working copy (Arbeitsstand) from which they come; undefined while nothing was typed since the newest version. */
  readonly working: DocumentDraft | undefined
  /** The version that the text in the fields began from; lower than the newest while a conflict lasts. */
  readonly begun: number
  readonly meanwhile: Meanwhile | undefined
  /** Other people with a working copy of their own. */
  readonly others: readonly OtherWriter[]
}

/** What happened to the same document while one was writing. */
export type Meanwhile = {
  /** Somebody saved a version, or one has gone on writing in another window. */
  readonly kind: 'version' | 'window'
  /** Sections whose text is now that of the others. */
  readonly taken: readonly string[]
  readonly conflicts: readonly string[]
  readonly theirs: Sections
}

type OtherWriter = OpenDraft & { readonly name: string }

/** The document before the eyes of whoever writes it: the working copy, joined with what was saved since. */
export async function writingFor(
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
): Promise<Writing> {
  const { id, state, actor } = initiative
  const latest = latestVersion(state, definition.id)
  const place = { initiative: id, document: definition.id, account: actor }
  const working = await deps.storage.documentDrafts.read(place)
  const others = await otherWriters(deps, initiative, definition.id)
  if (working === undefined) {
    const sections = latest?.sections ?? (await startingText(deps, initiative, definition))
    const begun = latest?.version ?? 0
    return { latest, sections, working, begun, meanwhile: undefined, others }
  }
  const joined = await joinedWithNewest(deps, initiative, definition, {
    typed: working.sections,
    begun: working.basedOn,
  })
  return { ...joined, working, others }
}

/** A text that began from some version, joined with the newest one. */
export async function joinedWithNewest(
  deps: StaffDeps,
  initiative: ShownInitiative,
  definition: DocumentDefinition,
  { typed, begun }: { readonly typed: Sections; readonly begun: number },
): Promise<Pick<Writing, 'latest' | 'sections' | 'begun' | 'meanwhile'>> {
  const versions = initiative.state.documents[definition.id] ?? []
  const latest = versions.at(-1)
  const newest = latest?.version ?? 0
  if (latest === undefined || begun === newest) {
    return { latest, sections: typed, begun: newest, meanwhile: undefined }
  }
  const from = versions.find(({ version }) => version === begun)?.sections
  const base = from ?? (begun === 0 ? await startingText(deps, initiative, definition) : {})
  const { sections, taken, conflicts } = mergeSections(base, typed, latest.sections)
  const isQuiet = taken.length === 0 && conflicts.length === 0
  return {
    latest,
    sections,
    begun: conflicts.length > 0 ? begun : newest,
    meanwhile: isQuiet ? undefined : { kind: 'version', taken, conflicts, theirs: latest.sections },
  }
}

async function otherWriters(
  deps: StaffDeps,
  { id, state, actor }: ShownInitiative,
  document: string,
): Promise<readonly OtherWriter[]> {
  const drafts = await deps.storage.documentDrafts.of(id, document)
  return drafts
    .filter(({ account }) => account !== actor)
    .map((draft) => {
      const person = state.participants.find(({ account }) => account === draft.account)
      return { ...draft, name: person?.name ?? draft.account }
    })
}
