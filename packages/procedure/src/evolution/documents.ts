import type { DocumentVersionRef, Entry } from '../entry.ts'
import { latestVersion } from '../read.ts'
import type { Dissent, DocumentVersion, Done, EntryOf, State } from '../state.ts'

const kinds = [
  'documentSaved',
  'attachmentAdded',
  'attachmentRemoved',
  'opinionGiven',
  'coSigned',
  'dissentRaised',
  'dissentWithdrawn',
  'dissentResolved',
  'questionnaireSaved',
  'participantsPlanSaved',
  'privacyNoticeSaved',
  'keyFiguresDefined',
] as const

type DocumentEntry = EntryOf<(typeof kinds)[number]>

export function isDocumentEntry(entry: Entry): entry is DocumentEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** What is written and what is said about it. */
export function evolveDocuments(state: State, entry: DocumentEntry, done: Done): State {
  switch (entry.kind) {
    case 'documentSaved': {
      const { sections, document } = entry
      const attachments = latestVersion(state, document.id)?.attachments ?? []
      return withVersion(state, document, { ...done, sections, attachments })
    }
    case 'attachmentAdded':
    case 'attachmentRemoved': {
      const { kind, document, attachment } = entry
      const { sections = {}, attachments = [] } = latestVersion(state, document.id) ?? {}
      const others = attachments.filter((each) => each.contentHash !== attachment.contentHash)
      const now = kind === 'attachmentAdded' ? [...others, attachment] : others
      return withVersion(state, document, { ...done, sections, attachments: now })
    }
    case 'opinionGiven': {
      const { on, verdict, text, conditions } = entry
      return { ...state, opinions: [...state.opinions, { ...done, on, verdict, text, conditions }] }
    }
    case 'coSigned': {
      const { on, mark, note } = entry
      const signed = { ...done, on, mark, ...(note === undefined ? {} : { note }) }
      return { ...state, coSignatures: [...state.coSignatures, signed] }
    }
    case 'dissentRaised': {
      const { dissent: id, on, reason } = entry
      const raised: Dissent = { ...done, id, on, reason, status: 'standing', ended: undefined }
      return { ...state, dissents: [...state.dissents, raised] }
    }
    case 'dissentWithdrawn':
      return endDissent(state, entry.dissent, 'withdrawn', { ...done, note: entry.note ?? '' })
    case 'dissentResolved':
      return endDissent(state, entry.dissent, 'resolved', { ...done, note: entry.record })
    case 'questionnaireSaved': {
      const { version, contentHash, flaws, variables } = entry
      const saved = { ...done, version, contentHash, flaws, variables }
      return { ...state, questionnaires: [...state.questionnaires, saved] }
    }
    case 'participantsPlanSaved': {
      const { version, contentHash, plan } = entry
      const saved = { ...done, version, contentHash, plan }
      return { ...state, participantsPlans: [...state.participantsPlans, saved] }
    }
    case 'privacyNoticeSaved': {
      const { version, contentHash } = entry
      return {
        ...state,
        privacyNotices: [...state.privacyNotices, { ...done, version, contentHash }],
      }
    }
    case 'keyFiguresDefined':
      return { ...state, keyFigures: entry.keyFigures }
    default:
      return entry satisfies never
  }
}

function withVersion(
  state: State,
  { id, version, contentHash }: DocumentVersionRef,
  saved: Omit<DocumentVersion, 'version' | 'contentHash'>,
): State {
  const versions = state.documents[id] ?? []
  const newest: DocumentVersion = { ...saved, version, contentHash }
  return { ...state, documents: { ...state.documents, [id]: [...versions, newest] } }
}

function endDissent(
  state: State,
  id: string,
  status: 'withdrawn' | 'resolved',
  ended: Done & { readonly note: string },
): State {
  const dissents = state.dissents.map((each) =>
    each.id === id ? { ...each, status, ended } : each,
  )
  return { ...state, dissents }
}
