import type { DirectiveRecord, WrittenPoint } from '../directives/directive-record.ts'
import type { Point } from '../directives/point.ts'
import type { Entry } from '../entry.ts'
import type { Done, EntryOf, State } from '../state.ts'

const kinds = [
  'directiveComposed',
  'pointAdded',
  'pointFinished',
  'pointSkipped',
  'memoSubmitted',
  'decisionReserved',
  'reservationLifted',
] as const

type DirectiveEntry = EntryOf<(typeof kinds)[number]>

export function isDirectiveEntry(entry: Entry): entry is DirectiveEntry {
  return kinds.some((kind) => kind === entry.kind)
}

/** The directives under the memos: written, submitted, worked off; and decisions that the Leitung keeps for itself. */
export function evolveDirectives(state: State, entry: DirectiveEntry, done: Done): State {
  switch (entry.kind) {
    case 'directiveComposed': {
      const { memo, revision, signing, points } = entry
      const before = state.directives[memo.id]
      const written = points.map((point) => keep(before, point, done))
      const handlings = before?.handlings ?? []
      return withDirective(state, memo.id, {
        revision,
        composed: done,
        signing,
        points: written,
        handlings,
      })
    }
    case 'memoSubmitted': {
      const { memo, directive } = entry
      const submitted = { ...state, submissions: [...state.submissions, { ...done, memo }] }
      if (directive === undefined) return submitted
      const before = state.directives[memo.id]
      return withDirective(submitted, memo.id, {
        revision: before?.revision ?? 0,
        composed: before?.composed,
        signing: directive.signing,
        points: directive.points.map((point) => keep(before, point, undefined)),
        handlings: before?.handlings ?? [],
      })
    }
    case 'pointAdded': {
      const { memo, point } = entry
      const before = state.directives[memo.id]
      if (before === undefined) return state
      const added = { ...point, written: done, added: true }
      const file = before.points.findIndex(({ kind }) => kind === 'file')
      const points = file < 0 ? [...before.points, added] : before.points.toSpliced(file, 0, added)
      return withDirective(state, memo.id, { ...before, points })
    }
    case 'pointFinished':
      return withHandling(state, entry, { ...done, how: 'finished', note: entry.note })
    case 'pointSkipped':
      return withHandling(state, entry, { ...done, how: 'skipped', note: entry.reason })
    case 'decisionReserved':
      return { ...state, reservations: { ...state.reservations, [entry.step.id]: done } }
    case 'reservationLifted': {
      const { [entry.step.id]: _, ...reservations } = state.reservations
      return { ...state, reservations }
    }
    default:
      return entry satisfies never
  }
}

/** A point that was there before keeps who wrote it. */
function keep(
  before: DirectiveRecord | undefined,
  point: Point,
  written: Done | undefined,
): WrittenPoint {
  const same = before?.points.find(({ id }) => id === point.id)
  return { ...point, written: same?.written ?? written, added: same?.added ?? false }
}

function withHandling(
  state: State,
  { memo, point, to }: EntryOf<'pointFinished' | 'pointSkipped'>,
  handling: Omit<DirectiveRecord['handlings'][number], 'point' | 'account'>,
): State {
  const before = state.directives[memo.id]
  if (before === undefined) return state
  const handlings = [...before.handlings, { ...handling, point: point.id, account: to.account }]
  return withDirective(state, memo.id, { ...before, handlings })
}

function withDirective(state: State, memo: string, record: DirectiveRecord): State {
  return { ...state, directives: { ...state.directives, [memo]: record } }
}
