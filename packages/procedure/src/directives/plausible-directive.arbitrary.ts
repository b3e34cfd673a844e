import type { Action } from '../action.ts'
import type { Model } from '../model.ts'
import type { State } from '../state.ts'
import { courseOf } from './course.ts'
import type { DirectiveCommand, PointDraft } from './directive-commands.ts'
import { partsOf } from './directive.ts'
import { pointKinds, type Point } from './point.ts'
import { writtenDirective } from './written-directive.ts'

type DirectiveAction = Action & { readonly kind: DirectiveCommand['kind'] }

/** A command about a directive that mostly makes sense; `variant` picks the way. */
export function directiveCommandFor(
  { model, state }: { readonly model: Model; readonly state: State },
  actor: string,
  { kind, document = '', step = '', target }: DirectiveAction,
  variant: number,
): DirectiveCommand {
  switch (kind) {
    case 'composeDirective':
      return {
        kind,
        document,
        points: recomposed(state, writtenDirective(model, state, document).points, variant),
        signing: variant % 2 === 0 ? 'inOrder' : 'parallel',
        basedOn: writtenDirective(model, state, document).revision + (variant % 11 === 0 ? 1 : 0),
      }
    case 'addPoint':
      return { kind, document, point: somePoint(state, variant) }
    case 'finishPoint': {
      const { point } = somePart(model, state, document, variant)
      return {
        kind,
        document,
        point: target ?? point,
        ...(variant % 2 === 0 ? {} : { note: 'Gut' }),
      }
    }
    case 'skipPoint': {
      const { point, account } = somePart(model, state, document, variant)
      const reason = variant % 9 === 0 ? '' : 'Nicht nötig'
      return { kind, document, point: target ?? point, account: account ?? actor, reason }
    }
    case 'reserveDecision':
    case 'liftReservation':
      return { kind, step }
    default:
      return kind satisfies never
  }
}

/** The points as they are, with one more, one less, or two of them changed about. */
function recomposed(
  state: State,
  points: readonly Point[],
  variant: number,
): readonly PointDraft[] {
  const drafts = points.map(({ addressees, ...point }): PointDraft => ({
    ...point,
    addressees: addressees.map(({ account }) => account),
  }))
  const at = 1 + (variant % Math.max(1, drafts.length - 1))
  switch (variant % 5) {
    case 0:
      return drafts.toSpliced(at, 1)
    case 1: {
      const [one, other] = [drafts[at], drafts[at + 1]]
      return one && other ? drafts.toSpliced(at, 2, other, one) : drafts
    }
    case 2:
      // One point for each co-signer, so that they have an order.
      return drafts.flatMap((draft): readonly PointDraft[] =>
        draft.kind === 'coSignature'
          ? draft.addressees.map((account) => ({ kind: draft.kind, addressees: [account] }))
          : [draft],
      )
    default:
      return drafts.toSpliced(at, 0, somePoint(state, variant))
  }
}

function somePoint({ participants }: State, variant: number): PointDraft {
  const somebody = participants[variant % Math.max(1, participants.length)]?.account
  const kind = pointKinds[variant % pointKinds.length] ?? 'onward'
  return {
    kind,
    addressees: somebody === undefined || variant % 13 === 0 ? [] : [somebody],
    ...(variant % 3 === 0 ? {} : { text: 'Rücklauf prüfen' }),
    ...(kind === 'followUp' ? { term: '2026-09-03' } : {}),
  }
}

/** A point of the directive with one of its addressees, rather one that is still to be done. */
function somePart(
  model: Model,
  state: State,
  memo: string,
  variant: number,
): { readonly point: string; readonly account?: string } {
  const course = courseOf(model, state, memo)
  const all = (course?.directive.points ?? []).flatMap((point) =>
    course === undefined
      ? []
      : partsOf(course, point).flatMap(({ addressees: [first], status }) =>
          first === undefined ? [] : [{ point: point.id, account: first.account, status }],
        ),
  )
  const open = all.filter(({ status }) => status === 'current')
  const parts = open.length > 0 ? open : all
  return parts[variant % Math.max(1, parts.length)] ?? { point: 'none' }
}
