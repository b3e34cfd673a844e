import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { currentSteps } from './step-list.ts'
import { beginning, refusalOf, tell, write, type Line } from './story.examples.ts'
import { tasksOf } from './tasks.ts'

const start = beginning(hamburg)

describe('needs', () => {
  test('a step that is not ready says everything that is missing', () => {
    const story = tell(start, ...path.idea, ...path.outline.slice(0, 3))
    const refusal = refusalOf(story, ['press', { kind: 'completeStep', step: '1.3' }])
    expect(refusal?.missing).toEqual([
      {
        de: 'Die Rückmeldung fehlt noch: Kulturamt.',
        en: 'The response is still missing: Kulturamt.',
      },
    ])
    expect(currentSteps(hamburg, story.state)[0]?.waitingFor).toEqual(refusal?.missing)
  })

  test('a unit that keeps silent is passed over on the day after its due date, not before', () => {
    const story = tell(start, ...path.idea, ...path.outline.slice(0, 2))
    const complete: Line = ['press', { kind: 'completeStep', step: '1.3' }]
    expect(refusalOf(story, complete, '2026-09-20T23:59:59Z')?.code).toBe('notComplete')
    expect(refusalOf(story, complete, '2026-09-21T00:00:00Z')).toBeUndefined()
  })

  test('objections of the data protection officer do not stop the memo; silence does', () => {
    const lines = [...path.idea, ...path.outline]
    const withoutOpinion = lines.filter(([actor]) => actor !== 'dpo')
    const silent = tell(start, ...withoutOpinion.slice(0, -1))
    const submit = lines.at(-1) ?? path.opening
    expect(refusalOf(silent, submit)?.code).toBe('notComplete')
    const objected = tell(silent, [
      'dpo',
      {
        kind: 'giveOpinion',
        document: 'outlineConcept',
        contentHash: 'outlineConcept-1',
        verdict: 'objections',
        text: 'Nein.',
      },
    ])
    expect(refusalOf(objected, submit)).toBeUndefined()
  })

  test('a key figure that the questionnaire does not ask keeps the implementation open', () => {
    const story = tell(start, ...path.untilApproved2, ...path.implementation.slice(0, -1), [
      'press',
      { kind: 'saveQuestionnaire', contentHash: 'q2', flaws: 0, variables: ['parks'] },
    ])
    const refusal = refusalOf(story, ['press', { kind: 'completeStep', step: '2.4' }])
    expect(refusal?.missing?.[0]?.de).toBe(
      'Kennzahl „Zufriedene“: Der Fragebogen hat keine Variable „zufrieden“.',
    )
  })

  test('a decision needs a verdict on every measure, with a reason unless supported', () => {
    const story = tell(
      start,
      ...path.untilReleased,
      path.opening,
      ...path.fieldwork,
      ...path.results,
    )
    const decide = (measures: readonly unknown[]) =>
      refusalOf(story, ['senator', { ...path.verdicts, measures } as Command])
    expect(decide([{ measure: 'm1', verdict: 'supported' }])?.field).toBe('measures')
    expect(
      decide([
        { measure: 'm1', verdict: 'supported' },
        { measure: 'm2', verdict: 'rejected' },
      ])?.field,
    ).toBe('measures')
    expect(
      decide([
        { measure: 'm1', verdict: 'supported' },
        { measure: 'm2', verdict: 'supported' },
      ]),
    ).toBeUndefined()
  })

  test('changes ordered ask units and data protection officer again, about the new draft', () => {
    const again = tell(
      tell(start, ...path.untilMemo1),
      [
        'senator',
        {
          kind: 'decide',
          step: '1.6',
          contentHash: 'outlineMemo-1',
          outcome: 'changesOrdered',
          reason: '',
          changes: ['Zielgruppe schärfen'],
        },
      ],
      ['press', write(hamburg, 'outlineConcept', 'outlineConcept-2')],
      ['press', { kind: 'completeStep', step: '1.2' }],
    )
    expect(currentSteps(hamburg, again.state)[0]).toMatchObject({
      id: '1.3',
      round: 2,
      waitingFor: [
        { de: 'Die Rückmeldung fehlt noch: Amt für Grün.' },
        { de: 'Die Rückmeldung fehlt noch: Kulturamt.' },
      ],
    })
    const tasks = ['parks', 'dpo'].flatMap((actor) => tasksOf(hamburg, again.state, actor))
    expect(tasks.map(({ action }) => action.kind)).toEqual(
      expect.arrayContaining(['respond', 'giveOpinion']),
    )
    const unheard = tell(
      again,
      ...path.outline.slice(2, 4),
      ['press', { kind: 'completeStep', step: '1.3' }],
      ['press', { kind: 'inviteToMeeting', day: '2026-10-05', place: 'Raum 4', agenda: 'Neu' }],
      ['press', { kind: 'completeStep', step: '1.4' }],
    )
    const submit: Command = {
      kind: 'submitMemo',
      document: 'outlineMemo',
      contentHash: 'outlineMemo-1',
    }
    expect(refusalOf(unheard, ['press', submit])?.missing?.map(({ en }) => en)).toEqual([
      'The opinion is still missing: Data protection officer, on “Outline concept”.',
    ])
  })
})
