import { latestVersion, type DocumentDefinition } from '@meinungsbild/procedure'
import type { KeptDraft } from '@meinungsbild/storage'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { sectionsFrom, type Sections } from '../sections-form.ts'

/** What a form of a document sends: its text, and from which states it was typed. */
export type TypedText = {
  readonly sections: Sections
  /** The version that the text began from. */
  readonly begun: number
  /** The revision of the working copy that the window has seen; 0: none. */
  readonly revision: number
}

export function typedText(form: URLSearchParams, definition: DocumentDefinition): TypedText {
  return {
    sections: sectionsFrom(form, definition),
    begun: numberIn(form, form.has('begun') ? 'begun' : 'basedOn'),
    revision: numberIn(form, 'revision'),
  }
}

/** Keeps what was typed as the working copy of whoever typed it; `outdated` if they have gone on in another window. */
export async function keepDraft(
  deps: StaffDeps,
  { id, state, actor, at }: ShownInitiative,
  document: string,
  { sections, begun, revision }: TypedText,
): Promise<KeptDraft> {
  const place = { initiative: id, document, account: actor }
  const latest = latestVersion(state, document)?.sections
  const isUntouched = revision === 0 && latest !== undefined && isSame(sections, latest)
  if (isUntouched && (await deps.storage.documentDrafts.read(place)) === undefined) {
    return { kind: 'kept', revision }
  }
  return deps.storage.documentDrafts.keep(place, revision, { basedOn: begun, sections, at })
}

function isSame(one: Sections, other: Sections): boolean {
  const ids = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  return ids.every((id) => (one[id] ?? '') === (other[id] ?? ''))
}

function numberIn(form: URLSearchParams, field: string): number {
  const typed = form.get(field) ?? ''
  return /^\d{1,9}$/.test(typed) ? Number(typed) : 0
}
