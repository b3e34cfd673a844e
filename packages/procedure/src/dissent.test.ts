import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import { memoSheet } from './memo-sheet.ts'
import { hamburg } from './models/hamburg.ts'
import { coSignaturesOn, standingDissents } from './read.ts'
import { beginning, refusalOf, tell, write, type Line } from './story.examples.ts'

const start = beginning(hamburg)

const refuseToSign = (document: string, contentHash: string): Line => [
  'parks',
  { kind: 'coSign', document, contentHash, mark: 'refused', note: 'Zu teuer' },
]

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

test('the same mark twice is one mark, until a step has begun anew that asks for it', () => {
  const signing: Line = [
    'statistics',
    {
      kind: 'coSign',
      document: 'detailedConcept',
      contentHash: 'detailedConcept-1',
      mark: 'signed',
    },
  ]
  const ordering: Line = [
    'senator',
    {
      kind: 'decide',
      step: '2.3',
      contentHash: 'detailedMemo-1',
      outcome: 'changesOrdered',
      reason: 'Zu spät',
      changes: ['Früher beginnen'],
    },
  ]
  const signed = tell(start, ...path.untilApproved1, ...path.detailed.slice(0, -3))
  expect(tell(signed, signing).entries).toEqual(signed.entries)

  const again = tell(signed, ...path.detailed.slice(-3), ordering)
  const anew = tell(again, signing)
  expect(anew.entries.length).toBe(again.entries.length + 1)
  expect(tell(anew, signing).entries).toEqual(anew.entries)
})
