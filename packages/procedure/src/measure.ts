import { dayOf, isOver } from './day.ts'
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
  /** Befund: the released figure that gives the reason, as a reference: `{{anteil:sauber:1,2}}`. */
  readonly finding?: string
  /** What it is planned to cost, in cents. */
  readonly plannedCost?: number
  /** Wirkungskennzahl: the key figure by which the next wave shows the effect, and what it is to reach then. */
  readonly effectFigure?: EffectFigure
  /** For the public pages in English; without it they show the German words. */
  readonly english?: MeasureInEnglish
}

type MeasureInEnglish = {
  readonly title: string
  /** As `effect`, with the same references. */
  readonly effect?: string
}

export type EffectFigure = {
  /** Id of a key figure of this initiative. */
  readonly keyFigure: string
  /** In units of the key figure: a share as a fraction of 1. */
  readonly target: number
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
  /** The same for the public pages in English. */
  readonly noteEnglish?: string
  /** Follow-up (Wiedervorlage): day. */
  readonly followUp?: string
  /** What it has cost so far, in cents. */
  readonly actualCost?: number
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
  return hasEnded(measure) || measure.reports.at(-1)?.followUp !== undefined
}

/** Whether its unit has carried it out or given it up. */
export function hasEnded({ reports }: Measure): boolean {
  const status = reports.at(-1)?.status
  return status === 'implemented' || status === 'abandoned'
}

/** Whether its unit should say how far it has come: nobody has said when to look again, or that day has come. */
export function reportIsDue(measure: Measure, at?: string): boolean {
  if (hasEnded(measure)) return false
  const followUp = measure.reports.at(-1)?.followUp
  return followUp === undefined || (at !== undefined && dayOf(at) >= followUp)
}

/** Whether its date is over, and it has come to no end. */
export function isLate(measure: Measure, at: string): boolean {
  return !hasEnded(measure) && isOver(measure.due, at)
}

/** What it has cost by the newest report that says so, in cents. */
export function actualCost({ reports }: Measure): number | undefined {
  return reports.findLast((report) => report.actualCost !== undefined)?.actualCost
}

/** The measure as it was proposed. */
export function proposalOf(measure: Measure): MeasureProposal {
  const { id, title, unit, due, cost, effect, finding, plannedCost, effectFigure, english } =
    measure
  return {
    id,
    title,
    unit,
    due,
    cost,
    effect,
    ...(finding === undefined ? {} : { finding }),
    ...(plannedCost === undefined ? {} : { plannedCost }),
    ...(effectFigure === undefined ? {} : { effectFigure }),
    ...(english === undefined ? {} : { english }),
  }
}
