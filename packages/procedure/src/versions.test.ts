import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import { currentHashes, fieldMatchesRelease } from './field-release.ts'
import * as path from './hamburg-path.examples.ts'
import { mayAct } from './may-act.ts'
import { memoSheet } from './memo-sheet.ts'
import type { Model } from './model.ts'
import { hamburg } from './models/hamburg.ts'
import { validApproval } from './read.ts'
import { currentSteps } from './step-list.ts'
import { beginning, hashes, refusalOf, tell, write, type Line } from './story.examples.ts'

const start = beginning(hamburg)

describe('versions', () => {
  test('nobody judges or overwrites a version that they have not seen', () => {
    const story = tell(start, ...path.untilMemo1)
    const [actor, command] = path.decision1
    const onOld = {
      ...(typeof command === 'function' ? command(story.state) : command),
      contentHash: 'old',
    } as Command
    expect(refusalOf(story, [actor, onOld])?.code).toBe('outdatedVersion')

    const writing = tell(start, ...path.idea, ['press', write(hamburg, 'outlineConcept', 'a')])
    const over = { ...write(hamburg, 'outlineConcept', 'b'), basedOn: 0 } as Command
    expect(refusalOf(writing, ['press2', over])?.code).toBe('outdatedVersion')
  })

  test('a change after the approval voids it visibly, once confirmed, and leads back', () => {
    const story = tell(start, ...path.untilReleased)
    const change = write(hamburg, 'detailedConcept', 'detailedConcept-3')
    const refusal = refusalOf(story, ['press', change])
    expect(refusal).toMatchObject({ code: 'wouldVoidApproval', step: '2.1', voids: ['2.3', '2.5'] })
    expect(
      mayAct(hamburg, story.state, 'press', { kind: 'saveDocument', document: 'detailedConcept' }),
    ).toEqual({ ok: true, voids: ['2.3', '2.5'] })

    const changed = tell(story, ['press', { ...change, confirmVoid: true } as Command])
    expect(changed.entries.slice(story.entries.length).map(({ kind }) => kind)).toEqual([
      'documentSaved',
      'approvalVoided',
      'approvalVoided',
      'stepReopened',
    ])
    expect(currentSteps(hamburg, changed.state).map(({ id }) => id)).toEqual(['2.1'])
    expect(validApproval(changed.state, '1.6')).toBeDefined()
    expect(validApproval(changed.state, '2.3')).toBeUndefined()
    expect(memoSheet(hamburg, changed.state, 'detailedMemo')?.voided?.voided?.because).toBe(
      'detailedConcept',
    )
    expect(refusalOf(changed, path.opening)?.code).toBe('notNow')
  })

  test('a new questionnaire after the field release costs the release, not the decision', () => {
    const story = tell(start, ...path.untilReleased, [
      'press',
      {
        kind: 'saveQuestionnaire',
        contentHash: 'q2',
        flaws: 0,
        variables: ['zufrieden'],
        confirmVoid: true,
      },
    ])
    expect(currentSteps(hamburg, story.state).map(({ id }) => id)).toEqual(['2.4'])
    expect(validApproval(story.state, '2.3')).toBeDefined()
    expect(fieldMatchesRelease(story.state, hashes)).toBe(false)
  })

  test('the field opens only with exactly what was released', () => {
    const story = tell(start, ...path.untilReleased)
    for (const part of ['questionnaire', 'recipients', 'notice'] as const) {
      const other = { ...hashes, [part]: 'other' }
      expect(refusalOf(story, ['press', { kind: 'openField', hashes: other }])?.code).toBe(
        'notReleasedVersion',
      )
      expect(fieldMatchesRelease(story.state, other)).toBe(false)
    }
    expect(currentHashes(story.state)).toEqual(hashes)
    expect(fieldMatchesRelease(story.state, hashes)).toBe(true)
    expect(refusalOf(story, path.opening)).toBeUndefined()
  })

  test('what the field has run on, and the key figures after decision 2, stay as they are', () => {
    const open = tell(start, ...path.untilReleased, path.opening)
    const questionnaire: Command = {
      kind: 'saveQuestionnaire',
      contentHash: 'q2',
      flaws: 0,
      variables: [],
      confirmVoid: true,
    }
    expect(refusalOf(open, ['press', questionnaire])?.code).toBe('frozen')
    expect(
      refusalOf(open, [
        'press',
        { ...write(hamburg, 'outlineConcept', 'x'), confirmVoid: true } as Command,
      ])?.code,
    ).toBe('frozen')
    expect(refusalOf(open, path.opening)?.code).toBe('notNow')

    const approved = tell(start, ...path.untilApproved2)
    expect(refusalOf(approved, ['press', { kind: 'defineKeyFigures', keyFigures: [] }])?.code).toBe(
      'frozen',
    )
  })

  test('results are opened after the end of the field, not while it runs', () => {
    const open = tell(start, ...path.untilReleased, path.opening)
    const results: Line = ['press', { kind: 'openResults', contentHash: 'r', answers: 5 }]
    expect(refusalOf(open, results)?.code).toBe('notNow')
    expect(refusalOf(tell(open, ...path.fieldwork), results)).toBeUndefined()
  })

  test('a model that forgot its guards still opens no field without every decision', () => {
    const careless: Model = {
      ...hamburg,
      steps: hamburg.steps.map((step) => ({
        ...step,
        acts: step.acts.map((act) => (act.act === 'openField' ? { ...act, needs: [] } : act)),
        outcomes: step.outcomes.map((outcome) =>
          step.id === '2.2' ? { ...outcome, next: ['2.4'] } : outcome,
        ),
      })),
    }
    const withoutDecision2 = [...path.untilApproved1, ...path.detailed, ...path.implementation]
    const story = tell(beginning(careless), ...withoutDecision2, path.release)
    expect(currentSteps(careless, story.state).map(({ id }) => id)).toEqual(['3.1'])
    expect(refusalOf(story, path.opening)?.message.en).toBe(
      'No field opens without valid approvals (2.3) and a field release.',
    )
  })
})
