import type { Approval, CoSignature, DocumentVersion, Opinion, State } from './state.ts'
import { standingDissents } from './read.ts'

/** One version of a document with everything that was said about exactly this version. */
export type DocumentHistoryItem = DocumentVersion & {
  readonly current: boolean
  readonly opinions: readonly Opinion[]
  readonly coSignatures: readonly CoSignature[]
  /** Approvals that rest on it, also those voided. */
  readonly approvals: readonly Approval[]
  readonly dissents: number
}

/** All versions of a document, newest first. */
export function documentHistory(state: State, document: string): readonly DocumentHistoryItem[] {
  const versions = state.documents[document] ?? []
  return versions
    .map((version, index) => {
      const isThis = (on: { readonly id: string; readonly version: number }) =>
        on.id === document && on.version === version.version
      return {
        ...version,
        current: index === versions.length - 1,
        opinions: state.opinions.filter(({ on }) => isThis(on)),
        coSignatures: state.coSignatures.filter(({ on }) => isThis(on)),
        approvals: state.approvals.filter(({ covers }) => covers.some(isThis)),
        dissents: standingDissents(state, document).filter(({ on }) => isThis(on)).length,
      }
    })
    .toReversed()
}
