import { describe, expect, test } from 'vitest'
import { firstComplaint, unless } from './course.arbitrary.ts'
import { decisionsBefore, fieldStep, positionOf } from './find.ts'
import { readEntries } from './read-entries.ts'
import { describeEntry } from './timeline.ts'

describe('the dossier of any valid model, whatever anybody tries', () => {
  test('only grows: what was entered stays as it was, each entry with who and when, readable again', () => {
    const complaint = firstComplaint(({ before, after, decided }) => {
      if (!decided.ok) return unless(after === before, 'a refusal left something behind')
      const stored: unknown[] = JSON.parse(JSON.stringify(decided.entries))
      const read = readEntries(stored)
      return [
        ...unless(
          before.entries.every((entry, index) => after.entries[index] === entry),
          'an entry has changed',
        ),
        ...unless(read.ok && read.entries.length === decided.entries.length, 'not readable'),
        ...decided.entries.flatMap((entry) => [
          ...unless(entry.by.account !== '' && entry.at !== '', 'nobody, or at no time'),
          ...(['de', 'en'] as const).flatMap((language) => {
            const sentence = describeEntry(entry, language)
            return unless(
              sentence.length > 10 && !/undefined|\[object/.test(sentence),
              `${entry.kind}: ${sentence}`,
            )
          }),
        ]),
      ]
    })
    expect(complaint).toBeUndefined()
  })

  test('a changed document voids the approval that rested on it, visibly, and only when that was meant', () => {
    const complaint = firstComplaint(({ before, command, decided }) => {
      if (command.kind !== 'saveDocument' || !decided.ok) return []
      const saved = decided.entries.some(({ kind }) => kind === 'documentSaved')
      const resting = before.state.approvals.filter(
        ({ voided, covers }) =>
          voided === undefined && covers.some(({ id }) => id === command.document),
      )
      if (!saved || resting.length === 0) return []
      return [
        ...unless(command.confirmVoid === true, 'voided without a word'),
        ...resting.flatMap(({ step }) =>
          unless(
            decided.entries.some(
              (entry) => entry.kind === 'approvalVoided' && entry.step.id === step,
            ),
            `the approval of ${step} still stands`,
          ),
        ),
      ]
    })
    expect(complaint).toBeUndefined()
  })

  test('no step after a decision is current while the leadership has not approved it', () => {
    const complaint = firstComplaint(({ after: { state } }, model) => {
      const field = fieldStep(model)?.id ?? ''
      return model.steps
        .filter(({ id }) => state.steps[id]?.status === 'current')
        .filter(({ id }) => positionOf(model, id) >= positionOf(model, field))
        .flatMap(({ id }) =>
          decisionsBefore(model, field).flatMap((decision) =>
            unless(
              state.approvals.some(
                ({ step, voided }) => step === decision.id && voided === undefined,
              ),
              `${id} is current without ${decision.id}`,
            ),
          ),
        )
    })
    expect(complaint).toBeUndefined()
  })
})
