import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actionOf } from './action-of.ts'
import { course, play, type Trial } from './course.arbitrary.ts'
import type { Entry } from './entry.ts'
import { replay } from './evolve.ts'
import { decisionsBefore, fieldStep, homeOf } from './find.ts'
import { mayAct } from './may-act.ts'
import type { Model } from './model.ts'
import { instantAfter } from './story.examples.ts'

const runs = { seed: 20260901, numRuns: 100 }

/** Plays many courses and looks at every trial that was accepted. */
function everywhere(look: (trial: Trial, model: Model) => void): void {
  fc.assert(
    fc.property(course, ({ model, moves }) => {
      for (const trial of play(model, moves)) if (trial.decided.ok) look(trial, model)
    }),
    runs,
  )
}

/** Judged from the entries alone: whether everything that a step's approval rested on is still as it was approved. */
function isApprovedNow(entries: readonly Entry[], step: string): boolean {
  const at = entries.findLastIndex((each) => each.kind === 'decisionMade' && each.step.id === step)
  const made = entries[at]
  if (made?.kind !== 'decisionMade' || made.outcome !== 'approved') return false
  const later = entries.slice(at + 1)
  return made.covers.every(
    ({ id }) => !later.some((each) => each.kind === 'documentSaved' && each.document.id === id),
  )
}

const parts: readonly Entry['kind'][] = [
  'questionnaireSaved',
  'participantsPlanSaved',
  'privacyNoticeSaved',
]

describe('whatever anybody tries, in whatever order', () => {
  test('the courses get far enough to mean something', () => {
    const seen = new Map<string, number>()
    everywhere(({ decided }, model) => {
      for (const { kind } of decided.ok ? decided.entries : []) {
        const name = `${model.id} ${kind}`
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
    })
    for (const kind of ['fieldOpened', 'approvalVoided', 'published', 'initiativeClosed']) {
      expect(seen.get(`hamburg ${kind}`) ?? 0, `hamburg ${kind}`).toBeGreaterThan(5)
      expect(seen.get(`short ${kind}`) ?? 0, `short ${kind}`).toBeGreaterThan(5)
    }
    expect(seen.get('hamburg dissentRaised')).toBeGreaterThan(5)
  })

  test('the field opens only on unchanged approvals of every decision before it and an unchanged release', () => {
    everywhere(({ command, before }, model) => {
      if (command.kind !== 'openField') return
      const decisions = decisionsBefore(model, fieldStep(model)?.id ?? '')
      expect(decisions.length).toBeGreaterThan(0)
      for (const { id } of decisions) expect(isApprovedNow(before.entries, id), id).toBe(true)

      const at = before.entries.findLastIndex(({ kind }) => kind === 'fieldReleased')
      const released = before.entries[at]
      if (released?.kind !== 'fieldReleased') throw new Error('opened without a release')
      expect(command.hashes).toEqual(released.hashes)
      expect(released.trialDecryption.succeeded).toBe(true)
      const later = before.entries.slice(at + 1)
      expect(later.filter(({ kind }) => parts.includes(kind))).toEqual([])
      expect(later.filter(({ kind }) => kind === 'decisionMade')).toEqual([])
    })
  })

  test('the field opens once', () => {
    fc.assert(
      fc.property(course, ({ model, moves }) => {
        const entries = play(model, moves).at(-1)?.after.entries ?? []
        expect(entries.filter(({ kind }) => kind === 'fieldOpened').length).toBeLessThan(2)
      }),
      runs,
    )
  })

  test('nothing is published before the last decision, the opened results and the embargo', () => {
    everywhere(({ command, before, after }, model) => {
      if (command.kind !== 'publish') return
      const step = homeOf(model, 'publish', command.document)?.id ?? ''
      for (const { id } of decisionsBefore(model, step)) {
        expect(isApprovedNow(before.entries, id), id).toBe(true)
      }
      const order = before.entries.map(({ kind }) => kind)
      expect(order.lastIndexOf('resultsOpened')).toBeGreaterThan(order.lastIndexOf('fieldClosed'))
      expect(order.lastIndexOf('fieldClosed')).toBeGreaterThan(order.lastIndexOf('fieldOpened'))
      const visibleFrom = after.state.publication?.visibleFrom ?? ''
      expect(new Date(visibleFrom).getTime()).toBeGreaterThanOrEqual(
        new Date(before.state.embargo ?? Number.NaN).getTime(),
      )
    })
  })

  test('replaying the entries gives the state', () => {
    fc.assert(
      fc.property(course, ({ model, moves }) => {
        const last = play(model, moves).at(-1)?.after
        expect(replay(model, last?.entries ?? [])).toEqual(last?.state)
      }),
      { ...runs, numRuns: 40 },
    )
  })

  test('only a role that the model names at this point is heard', () => {
    everywhere(({ command, actor, before }, model) => {
      if (command.kind === 'proposeInitiative') return
      const role = before.state.participants.find(({ account }) => account === actor)?.role
      const { kind, document, step: id } = actionOf(command)
      const home = homeOf(model, kind, document)?.id
      const isSaving = kind === 'saveDocument' || kind.startsWith('save')
      const steps = model.steps.filter(
        (step) =>
          (before.state.steps[step.id]?.status === 'current' && (id ?? step.id) === step.id) ||
          (isSaving && step.id === home),
      )
      const rights = [...model.always, ...steps.flatMap(({ acts }) => acts)]
      expect(
        rights.some(
          (right) =>
            right.act === kind &&
            (document ?? right.document) === right.document &&
            right.roles.some((each) => each === role),
        ),
        `${actor} ${kind}`,
      ).toBe(true)
    })
  })

  test('nobody decides a memo that they wrote or submitted, nor releases what they last edited', () => {
    everywhere(({ command, actor, before }, model) => {
      if (command.kind === 'decide') {
        const memo = model.steps.find(({ id }) => id === command.step)?.decision?.memo
        const authors = before.entries.flatMap((each) =>
          (each.kind === 'documentSaved' && each.document.id === memo) ||
          (each.kind === 'memoSubmitted' && each.memo.id === memo)
            ? [each.by.account]
            : [],
        )
        expect(authors).not.toContain(actor)
      }
      if (command.kind === 'releaseField') {
        for (const kind of parts) {
          expect(before.entries.findLast((each) => each.kind === kind)?.by.account).not.toBe(actor)
        }
      }
    })
  })

  test('key figures never change while an approval after them holds, nor once the field is open', () => {
    everywhere(({ command, before, after }, model) => {
      const { keyFigures } = before.state
      if (after.state.keyFigures === keyFigures) return
      expect(command.kind).toBe('defineKeyFigures')
      expect(before.entries.some(({ kind }) => kind === 'fieldOpened')).toBe(false)
      const step = homeOf(model, 'defineKeyFigures')?.id ?? ''
      const last = decisionsBefore(model, fieldStep(model)?.id ?? '').at(-1)?.id ?? step
      const voided = before.entries.findLastIndex(
        (each) => each.kind === 'approvalVoided' && each.step.id === last,
      )
      const approved = before.entries.findLastIndex(
        (each) =>
          each.kind === 'decisionMade' && each.step.id === last && each.outcome === 'approved',
      )
      expect(approved).toBeLessThanOrEqual(voided)
    })
  })

  test('the model’s parallel notices go to each addressee but the one who acts', () => {
    everywhere(({ before, actor, command, decided }, model) => {
      const entries = decided.ok ? decided.entries : []
      const sent = entries.flatMap((each) => (each.kind === 'noticeSent' ? [each] : []))
      for (const { id, parallel } of model.steps) {
        for (const { on, to, text } of parallel) {
          const isDue =
            on.kind === 'outcome'
              ? entries.some(
                  (each) =>
                    each.kind === 'stepCompleted' &&
                    each.step.id === id &&
                    each.outcome.id === on.outcome,
                )
              : on.act === command.kind &&
                entries.length > 0 &&
                before.state.steps[id]?.status === 'current'
          if (!isDue) continue
          const addressees = before.state.participants
            .filter(({ role, account }) => to.includes(role) && account !== actor)
            .map(({ account }) => account)
          const reached = sent
            .filter((each) => each.step.id === id && each.text.de === text.de)
            .map((each) => each.to.account)
          expect(reached).toEqual(expect.arrayContaining(addressees))
        }
      }
      const ids = sent.map(({ notice }) => notice)
      expect(new Set(ids).size).toBe(ids.length)
      expect(before.state.notices.filter((notice) => ids.includes(notice.id))).toEqual([])
    })
  })

  test('a dissent stands until its author or the Leitung ends it', () => {
    everywhere(({ before, after, actor, decided }) => {
      const standing = (dissents: typeof before.state.dissents) =>
        dissents.filter(({ status }) => status === 'standing')
      const ended = standing(before.state.dissents).filter(
        ({ id }) => !standing(after.state.dissents).some((each) => each.id === id),
      )
      for (const { by, id } of ended) {
        const how = (decided.ok ? decided.entries : []).find(
          (each) =>
            (each.kind === 'dissentWithdrawn' || each.kind === 'dissentResolved') &&
            each.dissent === id,
        )
        expect(how?.kind === 'dissentResolved' ? how.by.role : how?.by.account).toBe(
          how?.kind === 'dissentResolved' ? 'leadership' : by.account,
        )
        expect(how?.by.account).toBe(actor)
      }
    })
  })

  test('mayAct never promises less than decide allows, nor allows what decide refuses for the same reason', () => {
    fc.assert(
      fc.property(course, ({ model, moves }) => {
        for (const { before, actor, command, decided } of play(model, moves).slice(1)) {
          const promised = mayAct(
            model,
            before.state,
            actor,
            actionOf(command),
            instantAfter(before),
          )
          if (decided.ok) expect(promised.ok).toBe(true)
          if (!promised.ok && !decided.ok) expect(decided.refusal).toEqual(promised.refusal)
        }
      }),
      runs,
    )
  })
})
