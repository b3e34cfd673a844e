import {
  composing,
  coSignaturesOn,
  directive,
  findDocument,
  latestVersion,
  memoSheet,
  opinionsOn,
  type DecisionRecord,
  type DirectivePoint,
  type Dissent,
  type DocumentDefinition,
  type DocumentVersion,
  type MemoSheet,
  type SigningOrder,
  type Model,
  type State,
  type Step,
} from '@meinungsbild/procedure'

/** What is to be seen on the sheet of a document that others sign: a memo, or a concept or report they co-sign. */
export type MemoView = {
  readonly definition: DocumentDefinition
  readonly latest: DocumentVersion | undefined
  /** The step at which the Leitung decides it; none for what it does not decide on its own. */
  readonly decisionStep: Step | undefined
  readonly coSignatures: MemoSheet['coSignatures']
  readonly opinions: MemoSheet['opinions']
  /** All that were raised on it and on what it puts forward, also those that have ended. */
  readonly dissents: readonly Dissent[]
  readonly decisions: readonly DecisionRecord[]
  readonly directive: readonly DirectivePoint[]
  readonly signing: SigningOrder
}

/** The sheet of a document; nothing if the procedure does not have it. Give `at` so that follow-ups come up on their day. */
export function memoView(
  model: Model,
  state: State,
  document: string,
  at?: string,
): MemoView | undefined {
  const definition = findDocument(model, document)
  if (definition === undefined) return undefined
  const sheet = memoSheet(model, state, document)
  const latest = latestVersion(state, document)
  const documents = [document, ...(sheet?.decisionStep.decision?.covers ?? [])]
  const isOutdated = ({ on }: { readonly on: { readonly version: number } }) =>
    on.version !== latest?.version
  return {
    definition,
    latest,
    decisionStep: sheet?.decisionStep,
    coSignatures:
      sheet?.coSignatures ??
      coSignaturesOn(state, document).map((each) => ({
        ...each,
        outdated: isOutdated(each),
      })),
    opinions:
      sheet?.opinions ??
      opinionsOn(state, document).map((each) => ({
        ...each,
        outdated: isOutdated(each),
      })),
    dissents: state.dissents.filter(({ on }) => documents.includes(on.id)),
    decisions: sheet?.decisions ?? [],
    directive: directive(model, state, document, at),
    signing: composing(model, state, document)?.signing ?? 'parallel',
  }
}
