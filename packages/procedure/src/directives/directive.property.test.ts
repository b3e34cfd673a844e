import { describe, expect, test } from 'vitest'
import { actionOf } from '../action-of.ts'
import { firstComplaint, unless, type Trial } from '../course.arbitrary.ts'
import type { Entry } from '../entry.ts'
import type { Model } from '../model.ts'
import { handsIn, signedFor } from '../signature.ts'
import type { State } from '../state.ts'
import { instantAfter } from '../story.examples.ts'
import { tasksOf } from '../tasks.ts'
import { directive } from './directive.ts'
import { participationSteps } from './participation-steps.ts'

function memosOf(model: Model): readonly string[] {
  return [...new Set(model.steps.flatMap(({ decision }) => decision?.memo ?? []))]
}

function newEntries({ decided }: Trial): readonly Entry[] {
  return decided.ok ? decided.entries : []
}

/** The roles that the model lets write a memo, and those that it lets decide on it. */
function headsOf(model: Model, memo: string): readonly string[] {
  return model.steps.flatMap(({ acts, decision }) =>
    acts.flatMap(({ act, document, roles }) =>
      (act === 'saveDocument' && document === memo) || (act === 'decide' && decision?.memo === memo)
        ? roles
        : [],
    ),
  )
}

/** Whether the memo was submitted and nobody has led back to where it is written. */
function liesWithLeadership(state: State, model: Model, memo: string): boolean {
  const step = model.steps.find(({ acts }) =>
    acts.some(({ act, document }) => act === 'submitMemo' && document === memo),
  )
  const submitted = state.submissions.findLast((each) => each.memo.id === memo)?.number ?? 0
  return step !== undefined && submitted > (state.steps[step.id]?.begun?.number ?? Infinity)
}

describe('the directive under any memo of any valid model, whatever anybody tries', () => {
  test('the courses get far enough to mean something', () => {
    const seen = new Map<string, number>()
    firstComplaint((trial) => {
      for (const { kind } of newEntries(trial)) seen.set(kind, (seen.get(kind) ?? 0) + 1)
      return []
    })
    const rare = (
      [
        'directiveComposed',
        'pointAdded',
        'pointFinished',
        'pointSkipped',
        'decisionReserved',
        'reservationLifted',
        'attendanceRecorded',
        'commitmentNoted',
        'commitmentFulfilled',
        'commitmentDropped',
        'supportAnswered',
      ] as const
    ).filter((kind) => (seen.get(kind) ?? 0) < 3)
    expect(rare).toEqual([])
  })

  test('has the memo first, one decision, and everybody whom the model tells with the approval', () => {
    const complaint = firstComplaint(({ after: { state } }, model) =>
      memosOf(model).flatMap((memo) => {
        const written = state.directives[memo]
        if (written === undefined) return []
        const kinds = written.points.map(({ kind }) => kind)
        const file = kinds.indexOf('file')
        return [
          ...unless(kinds[0] === 'memo', `${memo} does not begin with the memo`),
          ...unless(kinds.filter((kind) => kind === 'decision').length === 1, `${memo}: decisions`),
          ...unless(file < 0 || file === kinds.length - 1, `${memo}: file is not last`),
        ]
      }),
    )
    expect(complaint).toBeUndefined()
  })

  test('stands once the memo is submitted, and names whom the model tells with the approval', () => {
    const complaint = firstComplaint((trial, model) => {
      const { before, after, command } = trial
      return newEntries(trial).flatMap((entry) => {
        if (entry.kind === 'directiveComposed') {
          return unless(
            command.kind !== 'composeDirective' ||
              !liesWithLeadership(before.state, model, entry.memo.id),
            'changed after the submission',
          )
        }
        if (entry.kind !== 'memoSubmitted' || entry.directive === undefined) return []
        const step = model.steps.find(({ decision }) => decision?.memo === entry.memo.id)
        const told = (step?.parallel ?? []).flatMap(({ on, to }) =>
          on.kind === 'outcome' && on.outcome === 'approved' ? to : [],
        )
        const named = entry.directive.points.flatMap(({ kind, addressees }) =>
          kind === 'notice' ? addressees.map(({ account }) => account) : [],
        )
        return after.state.participants
          .filter(({ role }) => told.includes(role))
          .flatMap(({ account }) => unless(named.includes(account), `${account} is left out`))
      })
    })
    expect(complaint).toBeUndefined()
  })

  test('is written, added to and shortened only by those who write or decide the memo; points are done by their addressees', () => {
    const complaint = firstComplaint(({ before, actor, command, decided }, model) => {
      if (!decided.ok) return []
      const role = before.state.participants.find(({ account }) => account === actor)?.role ?? ''
      const { kind, document = '', target } = actionOf(command)
      switch (kind) {
        case 'composeDirective':
        case 'addPoint':
        case 'skipPoint':
          return unless(headsOf(model, document).includes(role), `${role} was heard`)
        case 'finishPoint': {
          const point = before.state.directives[document]?.points.find(({ id }) => id === target)
          return unless(
            point?.addressees.some(({ account }) => account === actor) === true,
            'not an addressee',
          )
        }
        default:
          return []
      }
    })
    expect(complaint).toBeUndefined()
  })

  test('what is done or skipped stays so until the memo changes or is written anew', () => {
    const complaint = firstComplaint((trial, model) => {
      const { before, after } = trial
      const rewritten = newEntries(trial).some(({ kind }) =>
        ['documentSaved', 'directiveComposed', 'stepReopened', 'approvalVoided'].includes(kind),
      )
      const undone = newEntries(trial).some(
        (each) => each.kind === 'stepCompleted' && each.outcome.id !== 'approved',
      )
      if (rewritten || undone) return []
      return memosOf(model).flatMap((memo) => {
        const now = directive(model, after.state, memo, instantAfter(after))
        return (before.state.directives[memo]?.handlings ?? []).flatMap(
          ({ point, account, how }) => {
            const part = now
              .find(({ id }) => id === point)
              ?.parts.find(({ addressees }) => addressees.some((each) => each.account === account))
            return unless(
              part === undefined || part.status === 'done' || part.status === 'skipped',
              `${point} for ${account} was ${how} and is open again`,
            )
          },
        )
      })
    })
    expect(complaint).toBeUndefined()
  })

  test('asks for co-signatures in order where it says so: nobody signs whose turn has not come', () => {
    const complaint = firstComplaint(({ before, actor, command, decided }) => {
      if (command.kind !== 'coSign' || !decided.ok || decided.entries.length === 0) return []
      const { state } = before
      const written = state.directives[command.document]
      if (written?.signing !== 'inOrder') return []
      const order = written.points
        .filter(({ kind, added }) => kind === 'coSignature' && !added)
        .flatMap(({ id, addressees }) => addressees.map(({ account }) => ({ id, account })))
      const own = order.findIndex(({ account }) => account === actor)
      const latest = state.documents[command.document]?.at(-1)?.version
      const authors = [
        ...(state.documents[command.document] ?? []),
        ...state.submissions.filter((each) => each.memo.id === command.document),
      ].flatMap(({ by }) => handsIn(by))
      const isSkipped = ({ id, account }: { readonly id: string; readonly account: string }) =>
        written.handlings.some(
          (each) => each.point === id && each.account === account && each.how === 'skipped',
        ) ||
        !state.participants.some((each) => each.account === account) ||
        authors.includes(account)
      const [self] = order.slice(own)
      if (own < 0 || self === undefined || isSkipped(self)) return []
      return order
        .slice(0, own)
        .filter((ahead) => !isSkipped(ahead))
        .flatMap(({ account }) =>
          unless(
            state.coSignatures.some(
              ({ on, by }) =>
                on.id === command.document && on.version === latest && signedFor(by) === account,
            ),
            `${actor} before ${account}`,
          ),
        )
    })
    expect(complaint).toBeUndefined()
  })

  test('sends its notices by itself, each once, when their time comes', () => {
    const complaint = firstComplaint((trial, model) => {
      const sent = newEntries(trial).flatMap((each) => (each.kind === 'noticeSent' ? [each] : []))
      return newEntries(trial).flatMap((entry) => {
        const isApproval = entry.kind === 'stepCompleted' && entry.outcome.id === 'approved'
        if (entry.kind !== 'memoSubmitted' && !isApproval) return []
        const memo =
          entry.kind === 'memoSubmitted'
            ? entry.memo.id
            : (model.steps.find(({ id }) => id === entry.step.id)?.decision?.memo ?? '')
        const points = (trial.after.state.directives[memo]?.points ?? []).filter(
          ({ added }) => !added,
        )
        const decision = points.findIndex(({ kind }) => kind === 'decision')
        const due = isApproval ? points.slice(decision) : points.slice(0, Math.max(0, decision))
        return due
          .filter(({ kind }) => kind === 'notice' || kind === 'takeNote')
          .flatMap(({ addressees }) => addressees)
          .filter(({ account }) => account !== trial.actor)
          .filter(({ account }) =>
            trial.after.state.participants.some((each) => each.account === account),
          )
          .flatMap(({ account }) =>
            unless(
              sent.some(({ to, document }) => to.account === account && document?.id === memo),
              `${account} was not told of ${memo}`,
            ),
          )
      })
    })
    expect(complaint).toBeUndefined()
  })

  test('tells every part in exactly one of four states, each with its own number', () => {
    const complaint = firstComplaint(({ after }, model) => {
      if (after.entries.length % 7 !== 0) return []
      const steps = participationSteps(model, after.state, instantAfter(after))
      const ids = new Set(steps.map(({ id }) => id))
      return [
        ...unless(ids.size === steps.length, 'two parts with one id'),
        ...steps.flatMap(({ id, status, handled, because }) => [
          ...unless(['001', '002', '003', '004'].includes(status), `${id}: ${status}`),
          ...unless(status === '003' || status === '004' || handled === undefined, `${id} handled`),
          ...unless(status !== '004' || (handled ?? because) !== undefined, `${id}: why skipped?`),
        ]),
      ]
    })
    expect(complaint).toBeUndefined()
  })

  test('makes a task of every point that waits for somebody, and of no other', () => {
    const complaint = firstComplaint(({ after }, model) => {
      if (after.entries.length % 5 !== 0 || after.state.status !== 'running') return []
      const at = instantAfter(after)
      return after.state.participants.flatMap(({ account }) => {
        const tasks = tasksOf(model, after.state, account, at)
          .filter(({ action }) => action.kind === 'finishPoint')
          .map(({ action }) => `${action.document} ${action.target}`)
        const waiting = memosOf(model).flatMap((memo) =>
          directive(model, after.state, memo, at).flatMap(({ id, parts }) =>
            parts.some(
              ({ addressees, status, ticked }) =>
                ticked &&
                status === 'current' &&
                addressees.some((each) => each.account === account),
            )
              ? [`${memo} ${id}`]
              : [],
          ),
        )
        return unless(
          tasks.toSorted().join() === waiting.toSorted().join(),
          `${account} has ${tasks.join()} instead of ${waiting.join()}`,
        )
      })
    })
    expect(complaint).toBeUndefined()
  })
})
