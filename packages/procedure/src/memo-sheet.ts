import type { Bilingual } from './bilingual.ts'
import {
  coSignaturesOn,
  latestVersion,
  opinionsOn,
  standingDissents,
  validApproval,
} from './read.ts'
import type { Model, Step } from './model.ts'
import type {
  Approval,
  CoSignature,
  DecisionRecord,
  Dissent,
  DocumentVersion,
  Opinion,
  State,
} from './state.ts'

/** Everything that belongs on a memo besides its own text: what others said, and what was decided. */
export type MemoSheet = {
  readonly title: Bilingual
  readonly latest: DocumentVersion | undefined
  /** The step at which the Leitung decides it. */
  readonly decisionStep: Step
  /** Each co-signer's newest mark, on the memo and on what it puts forward; `outdated` if made on an earlier version. */
  readonly coSignatures: readonly (CoSignature & { readonly outdated: boolean })[]
  readonly opinions: readonly (Opinion & { readonly outdated: boolean })[]
  /** Dissents that last: shown to the Leitung, also after the memo was submitted anew. */
  readonly dissents: readonly Dissent[]
  /** All decisions on it, oldest first. */
  readonly decisions: readonly DecisionRecord[]
  readonly approval: Approval | undefined
  /** The approval that was lost last, if none holds now. */
  readonly voided: Approval | undefined
}

/** The sheet of a memo; nothing for a document that is no memo to the Leitung. */
export function memoSheet(model: Model, state: State, memo: string): MemoSheet | undefined {
  const decisionStep = model.steps.find(({ decision }) => decision?.memo === memo)
  const title = model.documents.find(({ id }) => id === memo)?.title
  if (decisionStep?.decision === undefined || title === undefined) return undefined
  const documents = [...new Set([memo, ...decisionStep.decision.covers])]
  const approval = validApproval(state, decisionStep.id)
  const isOutdated = (on: { readonly id: string; readonly version: number }) =>
    latestVersion(state, on.id)?.version !== on.version
  return {
    title,
    latest: latestVersion(state, memo),
    decisionStep,
    coSignatures: documents
      .flatMap((id) => coSignaturesOn(state, id))
      .map((each) => ({ ...each, outdated: isOutdated(each.on) })),
    opinions: documents
      .flatMap((id) => opinionsOn(state, id))
      .map((each) => ({ ...each, outdated: isOutdated(each.on) })),
    dissents: documents.flatMap((id) => standingDissents(state, id)),
    decisions: state.decisions.filter(({ step }) => step === decisionStep.id),
    approval,
    voided:
      approval === undefined
        ? state.approvals.findLast(({ step }) => step === decisionStep.id)
        : undefined,
  }
}
