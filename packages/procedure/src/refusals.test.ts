import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import { currentHashes, fieldMatchesRelease } from './field-release.ts'
import * as path from './hamburg-path.examples.ts'
import { mayAct } from './may-act.ts'
import { memoSheet } from './memo-sheet.ts'
import { hamburg } from './models/hamburg.ts'
import { coSignaturesOn, standingDissents, validApproval } from './read.ts'
import { currentSteps } from './step-list.ts'
import { attempt, beginning, hashes, tell, write, type Line, type Story } from './story.examples.ts'

const start = beginning(hamburg)

function refusalOf(story: Story, line: Line, at?: string) {
  const decided = attempt(story, line, at)
  return decided.ok ? undefined : decided.refusal
}

const refuseToSign = (document: string, contentHash: string): Line => [
  'parks',
  { kind: 'coSign', document, contentHash, mark: 'refused', note: 'Zu teuer' },
]

describe('rights', () => {
  const story = tell(start, ...path.idea)

  test('a role that may not act hears which role may, and the screen hears the same', () => {
    const refusal = refusalOf(story, ['parks', write(hamburg, 'outlineConcept', 'x')])
    expect(refusal).toMatchObject({ code: 'wrongRole', step: '1.2' })
    expect(refusal?.message.de).toContain('Pressestelle')
    expect(
      mayAct(hamburg, story.state, 'parks', { kind: 'saveDocument', document: 'outlineConcept' }),
    ).toEqual({ ok: false, refusal })
  })

  test('a stranger may do nothing', () => {
    expect(refusalOf(story, ['stranger', { kind: 'takeOver' }])?.code).toBe('notTakingPart')
  })

  test('the press office cannot appoint the Leitung that judges its memo', () => {
    const command: Command = {
      kind: 'assignParticipant',
      participant: { account: 'friend', name: 'Fred', role: 'leadership' },
    }
    expect(refusalOf(story, ['press', command])?.code).toBe('wrongRole')
    expect(refusalOf(story, ['senator', command])).toBeUndefined()
  })

  test('whoever wrote the memo neither co-signs nor decides it, even in a new role', () => {
    const moved = (role: 'leadership' | 'supportingUnit', until: readonly Line[]) =>
      tell(
        start,
        ...until,
        ['press', { kind: 'removeParticipant', account: 'press', reason: 'Wechsel' }],
        [
          'senator',
          {
            kind: 'assignParticipant',
            participant: { account: 'press', name: 'Anna Berg', role, unit: 'Amt für Grün' },
          },
        ],
      )
    expect(
      refusalOf(moved('leadership', path.untilMemo1), ['press', path.decision1[1]])?.code,
    ).toBe('fourEyes')
    expect(
      refusalOf(moved('supportingUnit', path.untilMemo1), [
        'press',
        { kind: 'coSign', document: 'outlineMemo', contentHash: 'outlineMemo-1', mark: 'signed' },
      ])?.code,
    ).toBe('fourEyes')
  })

  test('whoever last edited the questionnaire does not release the field', () => {
    const ready = tell(start, ...path.untilApproved2, ...path.implementation)
    expect(refusalOf(ready, ['press', path.release[1]])?.code).toBe('fourEyes')
    expect(refusalOf(ready, path.release)).toBeUndefined()
  })
})

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
      refusalOf(story, ['senator', { ...path.decision3[1], measures } as Command])
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
})

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
})

describe('a dissent', () => {
  const atMemo = tell(start, ...path.idea, ...path.outline.slice(0, -1))
  const dissenting = tell(atMemo, refuseToSign('outlineMemo', 'outlineMemo-1'))
  const [dissent] = dissenting.state.dissents

  test('needs a reason', () => {
    const command: Command = {
      kind: 'coSign',
      document: 'outlineMemo',
      contentHash: 'outlineMemo-1',
      mark: 'refused',
    }
    expect(refusalOf(atMemo, ['parks', command])?.field).toBe('note')
  })

  test('lasts through new versions and the submission, and stands in the decision', () => {
    const again = tell(
      dissenting,
      ['press', write(hamburg, 'outlineMemo', 'outlineMemo-2')],
      ['press', { kind: 'submitMemo', document: 'outlineMemo', contentHash: 'outlineMemo-2' }],
    )
    expect(memoSheet(hamburg, again.state, 'outlineMemo')).toMatchObject({
      dissents: [{ reason: 'Zu teuer', status: 'standing' }],
      coSignatures: [{ mark: 'refused', outdated: true }],
    })
    const decided = tell(again, [
      'senator',
      {
        kind: 'decide',
        step: '1.6',
        contentHash: 'outlineMemo-2',
        outcome: 'approved',
        reason: 'Wichtig',
      },
    ])
    expect(decided.state.decisions.at(-1)?.despite).toEqual([dissent?.id])
  })

  test('is withdrawn by the dissenter only, also by signing after all', () => {
    const withdraw: Command = { kind: 'withdrawDissent', dissent: dissent?.id ?? '' }
    for (const other of ['press', 'senator', 'culture']) {
      expect(refusalOf(dissenting, [other, withdraw])?.code).toBe('notYours')
    }
    expect(standingDissents(tell(dissenting, ['parks', withdraw]).state)).toEqual([])
    const signed = tell(dissenting, [
      'parks',
      { kind: 'coSign', document: 'outlineMemo', contentHash: 'outlineMemo-1', mark: 'signed' },
    ])
    expect(standingDissents(signed.state)).toEqual([])
    expect(coSignaturesOn(signed.state, 'outlineMemo').map(({ mark }) => mark)).toEqual(['signed'])
  })

  test('is resolved by the Leitung with a record', () => {
    const resolve = (record: string): Command => ({
      kind: 'resolveDissent',
      dissent: dissent?.id ?? '',
      record,
    })
    expect(refusalOf(dissenting, ['press', resolve('Erledigt')])?.code).toBe('wrongRole')
    expect(refusalOf(dissenting, ['senator', resolve(' ')])?.field).toBe('record')
    expect(
      standingDissents(tell(dissenting, ['senator', resolve('Kosten gedeckelt')]).state),
    ).toEqual([])
  })
})

test('an idea that was returned waits for its proposer, who alone can revise it', () => {
  const [propose] = path.idea
  if (propose === undefined) throw new Error('the example is incomplete')
  const returned = tell(start, propose, ['press', { kind: 'returnToProposer', reason: 'Unklar' }])
  const revision: Command = {
    kind: 'reviseProposal',
    title: 'Neu',
    topic: 'Neu',
    question: 'Neu?',
    occasion: 'Neu',
    deadline: '2026-12-01',
  }
  expect(refusalOf(returned, ['press', { kind: 'takeOver' }])?.code).toBe('notNow')
  expect(refusalOf(returned, ['deputy', revision])?.code).toBe('notYours')
  const revised = tell(returned, ['senator', revision], ['press', { kind: 'takeOver' }])
  expect(revised.state.steps['1.2']?.status).toBe('current')
})
