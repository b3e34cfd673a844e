import type { DocumentVersionRef } from './entry.ts'
import { findDocument } from './find.ts'
import type { Model } from './model.ts'
import type { Participant } from './participant.ts'
import { handsIn, signedFor } from './signature.ts'
import type { Approval, CoSignature, Dissent, DocumentVersion, Opinion, State } from './state.ts'

/** The participant with this account. */
export function participantOf(state: State, account: string): Participant | undefined {
  return state.participants.find((participant) => participant.account === account)
}

/** The names of all supporting units that take part. */
export function unitsOf(state: State): readonly string[] {
  const units = state.participants.flatMap(({ role, unit }) =>
    role === 'supportingUnit' && unit !== undefined ? [unit] : [],
  )
  return [...new Set(units)]
}

/** The newest version of a document, if it has been written at all. */
export function latestVersion(state: State, document: string): DocumentVersion | undefined {
  return state.documents[document]?.at(-1)
}

/** The newest version as entries name it. */
export function latestRef(
  model: Model,
  state: State,
  document: string,
): DocumentVersionRef | undefined {
  const version = latestVersion(state, document)
  const title = findDocument(model, document)?.title
  if (version === undefined || title === undefined) return undefined
  return { id: document, title, version: version.version, contentHash: version.contentHash }
}

/** The approval (Freigabe) that a decision step gave and that still holds. */
export function validApproval(state: State, step: string): Approval | undefined {
  return state.approvals.findLast((each) => each.step === step && each.voided === undefined)
}

/** Opinions (Stellungnahmen) on any version of a document, oldest first. */
export function opinionsOn(state: State, document: string): readonly Opinion[] {
  return state.opinions.filter(({ on }) => on.id === document)
}

/** Each co-signer's newest mark on a document, in order of signing. */
export function coSignaturesOn(state: State, document: string): readonly CoSignature[] {
  const marks = state.coSignatures.filter(({ on }) => on.id === document)
  return marks.filter(
    (mark, index) => !marks.slice(index + 1).some(({ by }) => signedFor(by) === signedFor(mark.by)),
  )
}

/** Dissents that last, on one document or on all. */
export function standingDissents(state: State, document?: string): readonly Dissent[] {
  return state.dissents.filter(
    ({ status, on }) => status === 'standing' && (document === undefined || on.id === document),
  )
}

/**
 * Everybody who wrote a version of a document or submitted it, also those in whose name a deputy did: those who may neither
 * co-sign nor decide it.
 */
export function authorsOf(state: State, document: string): ReadonlySet<string> {
  const writers = (state.documents[document] ?? []).flatMap(({ by }) => handsIn(by))
  const submitters = state.submissions
    .filter(({ memo }) => memo.id === document)
    .flatMap(({ by }) => handsIn(by))
  return new Set([...writers, ...submitters])
}

/** When a step last began, as an entry number; nothing happened "since" a step that never began. */
export function begunAt(state: State, step: string): number {
  return state.steps[step]?.begun?.number ?? Number.POSITIVE_INFINITY
}
