import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import { mayAct } from './may-act.ts'
import { hamburg } from './models/hamburg.ts'
import { beginning, refusalOf, tell, write, type Line } from './story.examples.ts'

const start = beginning(hamburg)

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
