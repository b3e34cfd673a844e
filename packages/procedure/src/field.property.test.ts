import { describe, expect, test } from 'vitest'
import { firstComplaint, unless } from './course.arbitrary.ts'
import type { Entry } from './entry.ts'
import { decisionsBefore, fieldStep, homeOf } from './find.ts'
import type { Model } from './model.ts'

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

function unapproved(model: Model, entries: readonly Entry[], before: string): readonly string[] {
  const decisions = decisionsBefore(model, before)
  return [
    ...unless(decisions.length > 0, 'no decision is asked for at all'),
    ...decisions.flatMap(({ id }) => unless(isApprovedNow(entries, id), `${id} is not approved`)),
  ]
}

const parts: readonly Entry['kind'][] = [
  'questionnaireSaved',
  'participantsPlanSaved',
  'privacyNoticeSaved',
]

describe('whatever anybody tries, in whatever order', () => {
  test('the courses get far enough to mean something', () => {
    const seen = new Map<string, number>()
    firstComplaint(({ decided }, model) => {
      for (const { kind } of decided.ok ? decided.entries : []) {
        const name = `${model.id} ${kind}`
        seen.set(name, (seen.get(name) ?? 0) + 1)
      }
      return []
    })
    const rare = ['hamburg', 'short'].flatMap((model) =>
      ['fieldOpened', 'approvalVoided', 'published', 'initiativeClosed']
        .map((kind) => `${model} ${kind}`)
        .filter((name) => (seen.get(name) ?? 0) < 4),
    )
    expect(rare).toEqual([])
    expect(seen.get('hamburg dissentRaised')).toBeGreaterThan(4)
  })

  test('the field opens only on unchanged approvals of every decision before it and an unchanged release', () => {
    const complaint = firstComplaint(({ command, before: { entries }, decided }, model) => {
      if (command.kind !== 'openField' || !decided.ok) return []
      const at = entries.findLastIndex(({ kind }) => kind === 'fieldReleased')
      const released = entries[at]
      if (released?.kind !== 'fieldReleased') return ['there was no release']
      const later = entries.slice(at + 1).map(({ kind }) => kind)
      return [
        ...unapproved(model, entries, fieldStep(model)?.id ?? ''),
        ...unless(
          JSON.stringify(command.hashes) === JSON.stringify(released.hashes),
          'not what was released',
        ),
        ...unless(released.trialDecryption.succeeded, 'the trial decryption had failed'),
        ...unless(!later.some((kind) => parts.includes(kind)), 'a part changed since the release'),
        ...unless(!later.includes('decisionMade'), 'the release is older than a decision'),
      ]
    })
    expect(complaint).toBeUndefined()
  })

  test('the field opens once', () => {
    const complaint = firstComplaint(({ after }) => {
      const opened = after.entries.filter(({ kind }) => kind === 'fieldOpened')
      return unless(opened.length < 2, `opened ${opened.length} times`)
    })
    expect(complaint).toBeUndefined()
  })

  test('nothing is published before the last decision, the opened results and the embargo', () => {
    const complaint = firstComplaint(({ command, before, after, decided }, model) => {
      if (command.kind !== 'publish' || !decided.ok) return []
      const order = before.entries.map(({ kind }) => kind)
      const last = ['fieldOpened', 'fieldClosed', 'resultsOpened'].map((kind) =>
        order.findLastIndex((each) => each === kind),
      )
      const [opened = -1, closed = -1, results = -1] = last
      const visible = new Date(after.state.publication?.visibleFrom ?? Number.NaN).getTime()
      const embargo = new Date(before.state.embargo ?? Number.NaN).getTime()
      return [
        ...unapproved(model, before.entries, homeOf(model, 'publish', command.document)?.id ?? ''),
        ...unless(0 <= opened && opened < closed && closed < results, `order ${last.join()}`),
        ...unless(visible >= embargo, 'visible before the embargo'),
      ]
    })
    expect(complaint).toBeUndefined()
  })

  test('results are opened only after the field has ended', () => {
    const complaint = firstComplaint(({ command, before, decided }) => {
      if (command.kind !== 'openResults' || !decided.ok) return []
      return unless(
        before.entries.some(({ kind }) => kind === 'fieldClosed'),
        'the field had not ended',
      )
    })
    expect(complaint).toBeUndefined()
  })

  test('key figures never change while an approval after them holds, nor once the field is open', () => {
    const complaint = firstComplaint(({ command, before: { entries, state }, after }, model) => {
      if (after.state.keyFigures === state.keyFigures) return []
      const home = homeOf(model, 'defineKeyFigures')?.id ?? ''
      const last = decisionsBefore(model, fieldStep(model)?.id ?? '').at(-1)?.id ?? home
      const voided = entries.findLastIndex(
        (each) => each.kind === 'approvalVoided' && each.step.id === last,
      )
      const approved = entries.findLastIndex(
        (each) =>
          each.kind === 'decisionMade' && each.step.id === last && each.outcome === 'approved',
      )
      return [
        ...unless(command.kind === 'defineKeyFigures', 'changed by another act'),
        ...unless(approved <= voided, 'changed under a standing approval'),
        ...unless(!entries.some(({ kind }) => kind === 'fieldOpened'), 'changed after opening'),
      ]
    })
    expect(complaint).toBeUndefined()
  })

  test('no step of the field and later is current without approvals that still hold', () => {
    const complaint = firstComplaint(({ after: { entries, state } }, model) => {
      const field = model.steps.findIndex(({ id }) => id === fieldStep(model)?.id)
      const begun = model.steps.slice(field).some(({ id }) => state.steps[id]?.status === 'current')
      return begun ? unapproved(model, entries, fieldStep(model)?.id ?? '') : []
    })
    expect(complaint).toBeUndefined()
  })
})
