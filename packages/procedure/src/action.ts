import type { ActName } from './act.ts'
import type { Refusal } from './refusal.ts'

/** What somebody would do, as far as the right to do it goes: the question that `mayAct` answers. */
export type Action = {
  readonly kind: ActName
  /** For documents: saveDocument, giveOpinion, coSign, submitMemo, publish, and the directive under a memo. */
  readonly document?: string
  /** For completeStep, decide, setDueDate, reserveDecision: which step. */
  readonly step?: string
  /** For acknowledgeNotice, withdrawDissent, answerSupport, reportMeasure: the id of the thing; for
   * saveDataProtection: the part. */
  readonly target?: string
}

export type Permission =
  | {
      readonly ok: true
      /** Decision and release steps whose approval would be lost by this; the act then needs `confirmVoid`. */
      readonly voids: readonly string[]
    }
  | { readonly ok: false; readonly refusal: Refusal }
