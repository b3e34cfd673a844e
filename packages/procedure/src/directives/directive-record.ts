import type { Done } from '../state.ts'
import type { Point, SigningOrder } from './point.ts'

/** What the dossier says about the directive under one memo; absent while nobody has written any and nothing was submitted. */
export type DirectiveRecord = {
  /** How often it was composed; guards against overwriting somebody's work. */
  readonly revision: number
  readonly composed: Done | undefined
  readonly signing: SigningOrder
  readonly points: readonly WrittenPoint[]
  /** What became of single points, oldest first; a later word about the same addressee replaces an earlier one. */
  readonly handlings: readonly Handling[]
}

export type WrittenPoint = Point & {
  /** Who wrote it first; undefined for what the procedure proposed and nobody touched. */
  readonly written: Done | undefined
  /** Nachgetragen after the submission: it does not wait for anything. */
  readonly added: boolean
}

/** A point was done by an addressee, or is skipped for one. */
export type Handling = Done & {
  readonly point: string
  readonly account: string
  readonly how: 'finished' | 'skipped'
  /** Erledigungsvermerk, or the reason for skipping. */
  readonly note: string | undefined
}
