import type { Bilingual } from '../bilingual.ts'
import type { Named } from '../command.ts'
import type { Addressee, Point, SigningOrder } from './point.ts'

/** What happened to a directive (Verfügung), as entries of the dossier tell it. */
export type DirectiveHappening =
  | {
      readonly kind: 'directiveComposed'
      readonly memo: Named
      readonly revision: number
      readonly signing: SigningOrder
      readonly points: readonly Point[]
    }
  | { readonly kind: 'pointAdded'; readonly memo: Named; readonly point: Point }
  | {
      readonly kind: 'pointFinished'
      readonly memo: Named
      readonly point: PointRef
      readonly to: Addressee
      readonly note?: string
    }
  | {
      readonly kind: 'pointSkipped'
      readonly memo: Named
      readonly point: PointRef
      /** For whom. */
      readonly to: Addressee
      readonly reason: string
    }
  | { readonly kind: 'decisionReserved'; readonly step: Named; readonly memo: Named }
  | { readonly kind: 'reservationLifted'; readonly step: Named }

/** A point named so that an entry can be read by itself; `number` is its place at that moment. */
export type PointRef = {
  readonly id: string
  readonly number: number
  readonly title: Bilingual
  readonly text?: string
}

/** The directive as it stood when its memo was submitted. */
export type SubmittedDirective = {
  readonly signing: SigningOrder
  readonly points: readonly Point[]
}
