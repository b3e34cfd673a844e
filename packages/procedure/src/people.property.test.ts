import { describe, expect, test } from 'vitest'
import { actionOf } from './action-of.ts'
import { mayFollowClosing } from './after-closing.ts'
import { firstComplaint, unless, type Trial } from './course.arbitrary.ts'
import type { Entry } from './entry.ts'
import { replay } from './evolve.ts'
import { homeOf } from './find.ts'
import { impliedActs } from './implied-rights.ts'
import { mayAct } from './may-act.ts'
import { signedFor } from './signature.ts'
import type { Model, Parallel } from './model.ts'
import { instantAfter } from './story.examples.ts'

const parts: readonly Entry['kind'][] = [
  'questionnaireSaved',
  'participantsPlanSaved',
  'privacyNoticeSaved',
]

function entriesOf({ decided }: Trial): readonly Entry[] {
  return decided.ok ? decided.entries : []
}

/** Whether the model grants the command to somebody of this role at a current step, at any time, or, to save, at home. */
function isNamed(model: Model, { command, before }: Trial, role: string | undefined): boolean {
  const { kind, document, step: id } = actionOf(command)
  const home = kind.startsWith('save') ? homeOf(model, kind, document)?.id : undefined
  const isOpen = (step: string) =>
    before.state.status === 'closed'
      ? mayFollowClosing(kind)
      : before.state.steps[step]?.status === 'current'
  const steps = model.steps.filter(
    (step) => step.id === home || (isOpen(step.id) && (id ?? step.id) === step.id),
  )
  return [...model.always, ...steps.flatMap(({ acts }) => acts)].some(
    (right) =>
      right.act === kind &&
      (document ?? right.document) === right.document &&
      right.roles.some((each) => each === role),
  )
}

describe('whatever anybody tries, in whatever order', () => {
  test('only a role that the model names at this point is heard', () => {
    const complaint = firstComplaint((trial, model) => {
      if (!trial.decided.ok || trial.command.kind === 'proposeInitiative') return []
      // Rights that no model grants are looked at in directive.property.test.ts.
      if (impliedActs.some((act) => act === trial.command.kind)) return []
      const { participants } = trial.before.state
      const role = participants.find(({ account }) => account === trial.actor)?.role
      return unless(isNamed(model, trial, role), `${role} was heard`)
    })
    expect(complaint).toBeUndefined()
  })

  test('nobody decides or co-signs what they wrote or submitted, nor releases what they last edited', () => {
    const complaint = firstComplaint(({ command, acting, before: { entries }, decided }, model) => {
      if (!decided.ok) return []
      // A deputy and whoever is away count as one, on either side.
      const hands = typeof acting === 'string' ? [acting] : [acting.account, acting.deputy.account]
      const isOwn = ({ by }: Entry) =>
        [by.account, by.for?.account].some(
          (account) => account !== undefined && hands.includes(account),
        )
      if (command.kind === 'releaseField') {
        const makers = parts.map((part) => entries.findLast(({ kind }) => kind === part))
        return unless(!makers.some((entry) => entry && isOwn(entry)), 'released own work')
      }
      if (command.kind !== 'decide' && command.kind !== 'coSign') return []
      const judged =
        command.kind === 'coSign'
          ? command.document
          : model.steps.find(({ id }) => id === command.step)?.decision?.memo
      const wrote = entries.some(
        (each) =>
          isOwn(each) &&
          ((each.kind === 'documentSaved' && each.document.id === judged) ||
            (each.kind === 'memoSubmitted' && each.memo.id === judged)),
      )
      return unless(!wrote, `judged own ${judged}`)
    })
    expect(complaint).toBeUndefined()
  })

  test('the model’s parallel notices go to each addressee but the one who acts', () => {
    const complaint = firstComplaint((trial, model) => {
      const { before, actor, command } = trial
      const entries = entriesOf(trial)
      const sent = entries.flatMap((each) => (each.kind === 'noticeSent' ? [each] : []))
      const isDue = (step: string, { on }: Parallel) =>
        on.kind === 'act'
          ? on.act === command.kind && before.state.steps[step]?.status === 'current'
          : entries.some(
              (each) =>
                each.kind === 'stepCompleted' &&
                each.step.id === step &&
                each.outcome.id === on.outcome,
            )
      const missed = model.steps.flatMap(({ id, parallel }) =>
        parallel
          .filter((each) => entries.length > 0 && isDue(id, each))
          .flatMap(({ to, text }) =>
            before.state.participants
              .filter(({ role, account }) => to.includes(role) && account !== actor)
              .filter(
                ({ account }) =>
                  !sent.some((each) => each.to.account === account && each.text.de === text.de),
              )
              .map(({ account }) => `${account} was not told “${text.en}”`),
          ),
      )
      const ids = [...before.state.notices.map(({ id }) => id), ...sent.map(({ notice }) => notice)]
      return [...missed, ...unless(new Set(ids).size === ids.length, 'two notices have one id')]
    })
    expect(complaint).toBeUndefined()
  })

  test('a dissent stands until its author or the Leitung ends it', () => {
    const complaint = firstComplaint((trial) => {
      const standing = ({ state }: Trial['before']) =>
        state.dissents.filter(({ status }) => status === 'standing')
      const still = new Set(standing(trial.after).map(({ id }) => id))
      return standing(trial.before)
        .filter(({ id }) => !still.has(id))
        .flatMap((dissent) => {
          const rightly = entriesOf(trial).some(
            (each) =>
              (each.kind === 'dissentWithdrawn' &&
                each.dissent === dissent.id &&
                signedFor(each.by) === signedFor(dissent.by)) ||
              (each.kind === 'dissentResolved' &&
                each.dissent === dissent.id &&
                each.by.role === 'leadership'),
          )
          return unless(rightly, `${dissent.id} vanished`)
        })
    })
    expect(complaint).toBeUndefined()
  })

  test('mayAct refuses exactly what decide refuses before it looks at content', () => {
    const complaint = firstComplaint(({ before, acting, command, decided }, model) => {
      if (command.kind === 'proposeInitiative') return []
      const promised = mayAct(model, before.state, acting, actionOf(command), instantAfter(before))
      if (promised.ok) return []
      return unless(
        !decided.ok && JSON.stringify(decided.refusal) === JSON.stringify(promised.refusal),
        'mayAct said no, decide did not',
      )
    })
    expect(complaint).toBeUndefined()
  })

  test('replaying the entries gives the state, whatever was tried', () => {
    const complaint = firstComplaint(({ after, decided }, model) => {
      if (!decided.ok || after.entries.length % 20 !== 0) return []
      const again = replay(model, after.entries)
      return unless(JSON.stringify(again) === JSON.stringify(after.state), 'another state')
    }, 40)
    expect(complaint).toBeUndefined()
  })
})
