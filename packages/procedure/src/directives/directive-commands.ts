import type { PointKind, SigningOrder } from './point.ts'

/** What somebody wants to do with the directive (Verfügung) under a memo, or with the decision that it asks for. */
export type DirectiveCommand =
  | ComposeDirective
  | { readonly kind: 'addPoint'; readonly document: string; readonly point: PointDraft }
  | {
      readonly kind: 'finishPoint'
      readonly document: string
      readonly point: string
      /** Erledigungsvermerk. */
      readonly note?: string
    }
  | {
      readonly kind: 'skipPoint'
      readonly document: string
      readonly point: string
      /** Account of the addressee who is spared it. */
      readonly account: string
      readonly reason: string
    }
  | { readonly kind: 'reserveDecision'; readonly step: string }
  | { readonly kind: 'liftReservation'; readonly step: string }

type ComposeDirective = {
  readonly kind: 'composeDirective'
  /** The memo. */
  readonly document: string
  /** In their order. To memo, decision and file the procedure itself says who is meant. */
  readonly points: readonly PointDraft[]
  readonly signing: SigningOrder
  /** The revision that the writer started from (0: the procedure's proposal). */
  readonly basedOn: number
}

export type PointDraft = {
  /** Of a point that is there already. */
  readonly id?: string
  readonly kind: PointKind
  /** Accounts of participants. */
  readonly addressees: readonly string[]
  readonly text?: string
  /** Day; required for a follow-up. */
  readonly term?: string
}
