import type { Signature } from './participant.ts'

/** A measure (Maßnahme) that the press office proposes to the Leitung. */
export type MeasureProposal = {
  readonly id: string
  readonly title: string
  /** The unit that would carry it out. */
  readonly unit: string
  /** Day, `2026-09-15`. */
  readonly due: string
  /** In words, as "12.000 Euro im Haushalt 2027". */
  readonly cost: string
  /** How the effect will be seen, as a figure of the next wave. */
  readonly effect: string
}

/** befürwortet, geändert, abgelehnt, zurückgestellt. */
export type MeasureVerdict = 'supported' | 'changed' | 'rejected' | 'deferred'

export type MeasureDecision = {
  readonly measure: string
  readonly verdict: MeasureVerdict
  /** The change ordered or the reason; required unless supported. */
  readonly note?: string
}

export type MeasureStatus = 'planned' | 'running' | 'delayed' | 'implemented' | 'abandoned'

export type MeasureReport = {
  readonly status: MeasureStatus
  readonly note: string
  /** Follow-up (Wiedervorlage): day. */
  readonly followUp?: string
  readonly by: Signature
  readonly at: string
}

/** A measure as it stands: proposed, decided, followed up. */
export type Measure = MeasureProposal & {
  readonly decision?: { readonly verdict: MeasureVerdict; readonly note?: string }
  readonly reports: readonly MeasureReport[]
}

/** Measures that somebody has to carry out: those supported, also with changes. */
export function measuresToCarryOut(measures: readonly Measure[]): readonly Measure[] {
  return measures.filter(
    ({ decision }) => decision?.verdict === 'supported' || decision?.verdict === 'changed',
  )
}

/** Whether a measure needs no more attention here: at its end, or with a follow-up noted for the next wave. */
export function isFollowedUp(measure: Measure): boolean {
  const last = measure.reports.at(-1)
  if (last === undefined) return false
  return last.status === 'implemented' || last.status === 'abandoned' || last.followUp !== undefined
}
