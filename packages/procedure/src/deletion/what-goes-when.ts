import type { DataKind, DeletionEvent } from './data-kind.ts'
import type { DeletionRule, DeletionRules, Period } from './deletion-rules.ts'

/** What has happened to a survey, as instants (ISO 8601 in UTC); what has not happened is absent. */
export type DeletionEvents = Readonly<Partial<Record<DeletionEvent, string>>>

/** What there is of a kind of data. */
export type Holding = {
  readonly kind: DataKind
  /** Which of several, such as a series of letters; '' where there is one. */
  readonly item: string
  /** How many rows, files or texts. */
  readonly count: number
  /** When it was stored, for kinds whose period begins with that. */
  readonly stored?: string
}

/** Löschsperre, as long as it stands. */
export type StandingHold = { readonly reason: string; readonly until: string | undefined }

/** When something goes, and by which part of its rule. */
export type Deadline = Period & {
  /** When that event was. */
  readonly since: string
  /** The instant from which on it must not be there any more. */
  readonly due: string
}

/** `open`: nothing has let its period begin yet. `held`: due, and kept by a hold. */
type DeletionState = 'open' | 'running' | 'due' | 'held'

export type PlannedDeletion = Holding & {
  readonly rule: DeletionRule
  readonly state: DeletionState
  readonly deadline: Deadline | undefined
}

export type KeptData = {
  readonly holdings: readonly Holding[]
  readonly events: DeletionEvents
  readonly hold: StandingHold | undefined
}

/** What goes when ("Was wird wann gelöscht"), in the order of the holdings. `now` is an instant. */
export function whatGoesWhen(
  rules: DeletionRules,
  { holdings, events, hold }: KeptData,
  now: string,
): readonly PlannedDeletion[] {
  return holdings.map((holding) => {
    const rule = rules[holding.kind]
    const deadline = deadlineOf(rule, withOwn(events, holding.stored))
    return { ...holding, rule, deadline, state: stateOf(rule, deadline, hold, now) }
  })
}

/** The earliest of the rule's periods that has begun; undefined while none has. */
function deadlineOf(rule: DeletionRule, events: DeletionEvents): Deadline | undefined {
  const periods: readonly Period[] = [{ event: rule.event, days: rule.days }, ...rule.latest]
  const begun = periods.flatMap(({ event, days }) => {
    const since = events[event]
    return since === undefined ? [] : [{ event, days, since, due: after(since, days) }]
  })
  return begun.reduce<Deadline | undefined>(
    (first, each) => (first === undefined || each.due < first.due ? each : first),
    undefined,
  )
}

function withOwn(events: DeletionEvents, stored: string | undefined): DeletionEvents {
  return stored === undefined ? events : { ...events, stored }
}

function stateOf(
  { heldBack }: DeletionRule,
  deadline: Deadline | undefined,
  hold: StandingHold | undefined,
  now: string,
): DeletionState {
  if (deadline === undefined) return 'open'
  if (Date.parse(now) < Date.parse(deadline.due)) return 'running'
  return heldBack && hold !== undefined ? 'held' : 'due'
}

function after(instant: string, days: number): string {
  return new Date(Date.parse(instant) + days * 86_400_000).toISOString()
}
