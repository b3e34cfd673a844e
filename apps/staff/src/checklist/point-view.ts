import type { UiLanguage } from '@meinungsbild/design'
import {
  missingThings,
  tickStanding,
  type ChecklistPoint,
  type Step,
  type Tick,
} from '@meinungsbild/procedure'
import { pointFacts, type PointLink, type Seen } from './point-facts.ts'
import type { Situation } from './situation.ts'

/** A point of a checklist as it is shown: what is there, where it is done, and whether its tick holds. */
export type PointView = {
  readonly point: ChecklistPoint
  readonly facts: readonly string[]
  readonly links: readonly PointLink[]
  readonly standing: 'open' | 'holds' | 'stale'
  readonly tick: Tick | undefined
  /** Why the tick does not hold any more. */
  readonly because: readonly string[]
  /** Why it cannot be ticked now; empty: it can. */
  readonly absent: readonly string[]
  /** Whoever ticks has to say what was done instead, because of this. */
  readonly needsNote: string | undefined
  /** Why it is not needed, as far as that can be told; what the form begins with. */
  readonly lapse: string | undefined
  readonly seen: readonly Seen[]
}

/** The points of a step's checklist, in its order. */
export function pointViews(
  step: Step,
  situation: Situation,
  language: UiLanguage,
): readonly PointView[] {
  return (step.checklist ?? []).map((point) => viewOf(point, step, situation, language))
}

function viewOf(
  point: ChecklistPoint,
  step: Step,
  situation: Situation,
  language: UiLanguage,
): PointView {
  const { model, state } = situation.initiative
  const { facts, links, absent, needsNote, lapse, seen } = pointFacts(point, situation, language)
  const standing = tickStanding(model, state, step.id, point)
  const tick = standing.kind === 'open' ? undefined : standing.tick
  const inDossier = standing.kind === 'stale' ? standing.because.map((each) => each[language]) : []
  const because = [...inDossier, ...(tick === undefined ? [] : changedSince(tick, seen))]
  return {
    point,
    facts,
    links,
    standing: tick === undefined ? 'open' : because.length === 0 ? 'holds' : 'stale',
    tick,
    because,
    absent: [
      ...missingThings(model, state, step.id, point).map((each) => each[language]),
      ...absent,
    ],
    needsNote,
    lapse,
    seen,
  }
}

/** What lies beside the dossier and is another one than when the tick was given. Ticks from before it was noted tell nothing. */
function changedSince(tick: Tick, seen: readonly Seen[]): readonly string[] {
  return seen
    .filter(({ name, hash }) => tick.seen[name] !== undefined && tick.seen[name] !== hash)
    .map(({ changed }) => changed)
}
