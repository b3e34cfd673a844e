import type { Json } from '@meinungsbild/exchange'
import { contentHash } from './contents.ts'
import type { NewDossierEntry } from './dossier-entry.ts'

/** A version of a document as an entry of the dossier made it. */
export type StoredVersion = {
  /** Of the entry. */
  readonly number: number
  readonly document: string
  readonly version: number
  /** Whether text and attachments give the hash that the entry names, which was signed, approved and co-signed. */
  readonly isTrue: boolean
}

/** The hash of a version: over its text, and over the hashes of its attachments where it has any. */
export function versionHash(sections: Json, attachments: readonly string[]): string {
  return contentHash(
    attachments.length === 0 ? sections : { sections, attachments: [...attachments] },
  )
}

/** Every version in the entries of one dossier. Text comes with `documentSaved`, what is enclosed with entries of its own. */
export function versionsIn(
  entries: readonly (NewDossierEntry & { readonly number: number })[],
): readonly StoredVersion[] {
  const now = new Map<
    string,
    { readonly sections: Json; readonly attachments: readonly string[] }
  >()
  return entries.flatMap(({ number, kind, payload }) => {
    if (!makesVersion(kind)) return []
    const { document, sections = {}, attachment }: Payload = { ...Object(payload) }
    const id = textOf(document?.id)
    const before = now.get(id) ?? { sections: {}, attachments: [] }
    const hash = textOf(attachment?.contentHash)
    const others = before.attachments.filter((each) => each !== hash)
    const after =
      kind === 'documentSaved'
        ? { ...before, sections }
        : { ...before, attachments: kind === 'attachmentAdded' ? [...others, hash] : others }
    now.set(id, after)
    const isTrue = versionHash(after.sections, after.attachments) === document?.contentHash
    return [{ number, document: id, version: Number(document?.version), isTrue }]
  })
}

type Payload = {
  readonly document?: { readonly id?: Json; readonly version?: Json; readonly contentHash?: Json }
  readonly sections?: Json
  readonly attachment?: { readonly contentHash?: Json }
}

function makesVersion(kind: string): boolean {
  return ['documentSaved', 'attachmentAdded', 'attachmentRemoved'].includes(kind)
}

function textOf(written: Json | undefined): string {
  return typeof written === 'string' ? written : ''
}
