import { describe, expect, test } from 'vitest'
import type { Command } from '../command.ts'
import * as path from '../hamburg-path.examples.ts'
import type { Model } from '../model.ts'
import { hamburg } from '../models/hamburg.ts'
import { revising } from '../models/rights.ts'
import { beginning, refusalOf, tell, type Line, type Story } from '../story.examples.ts'
import type { PointDraft } from './directive-commands.ts'
import { directive } from './directive.ts'
import { participationSteps } from './participation-steps.ts'

const memo = 'outlineMemo'
const told = ['press', 'press2', 'parks', 'culture', 'dpo', 'statistics']
const atMemo = tell(beginning(hamburg), ...path.idea, ...path.outline.slice(0, -1))
const submit = path.outline.at(-1) ?? path.decision1

function compose(
  points: readonly PointDraft[],
  signing: 'parallel' | 'inOrder' = 'parallel',
): Line {
  return ['press', { kind: 'composeDirective', document: memo, points, signing, basedOn: 0 }]
}

const [begin, decide, notice, file]: readonly PointDraft[] = [
  { id: 'memo', kind: 'memo', addressees: [] },
  { id: 'decision', kind: 'decision', addressees: [] },
  { id: 'notice', kind: 'notice', addressees: told },
  { id: 'file', kind: 'file', addressees: [] },
] as const
const drafts = (...more: readonly PointDraft[]) =>
  [begin, ...more, decide, notice, file].flatMap((each) => each ?? [])
const asks = (account: string): PointDraft => ({ kind: 'coSignature', addressees: [account] })
const sign = (account: string, mark = 'signed'): Line => [
  account,
  { kind: 'coSign', document: memo, contentHash: `${memo}-1`, mark, note: 'Darum' } as Command,
]

/** The status of each part of each point, as "Mz. parks current". */
function standing({ state }: Story, at?: string): readonly string[] {
  return directive(hamburg, state, memo, at).flatMap(({ title, parts }) =>
    parts.map(({ addressees, status }) =>
      [title.de, ...addressees.map(({ account }) => account), status].join(' '),
    ),
  )
}

describe('a directive', () => {
  test('is in the words of xdomea what it is in its own', () => {
    const followUp = {
      kind: 'followUp',
      addressees: ['press'],
      text: 'Rücklauf',
      term: '2026-12-01',
    } as const
    const story = tell(
      atMemo,
      compose([...drafts(asks('parks')).slice(0, -1), followUp, ...(file ? [file] : [])]),
      sign('parks'),
      submit,
      [
        'press',
        ({ directives }) => ({
          kind: 'skipPoint',
          document: memo,
          point: directives[memo]?.points.find(({ kind }) => kind === 'followUp')?.id ?? '',
          account: 'press',
          reason: 'Entfällt',
        }),
      ],
      path.decision1,
    )
    const steps = participationSteps(hamburg, story.state).filter((step) => step.memo === memo)
    expect(steps.map(({ number, kind, status, term }) => [number, kind, status, term])).toEqual([
      [1, 'memo', '003', undefined],
      [2, 'coSignature', '003', undefined],
      [3, 'decision', '003', undefined],
      ...told.map(() => [4, 'notice', '002', undefined]),
      [5, 'followUp', '004', '2026-12-01'],
      [6, 'file', '001', undefined],
    ])
    expect(steps[1]).toMatchObject({
      order: { de: 'Mz.', en: 'For co-signature' },
      writtenBy: { account: 'press' },
      addressees: [{ account: 'parks', unit: 'Amt für Grün' }],
      handled: { by: { account: 'parks' }, what: { de: 'mitgezeichnet' } },
    })
    expect(steps.find(({ kind }) => kind === 'followUp')).toMatchObject({
      order: { de: 'Wv. 01.12.2026: Rücklauf' },
      handled: { what: { de: 'übersprungen' }, note: 'Entfällt' },
    })
  })

  test('tells notices before the decision with the submission, those after it with the approval', () => {
    const early: PointDraft = { kind: 'takeNote', addressees: ['dpo'], text: 'Zur Vorbereitung' }
    const composed = tell(atMemo, compose(drafts(early)))
    const submitted = tell(composed, submit)
    expect(submitted.state.notices.slice(composed.state.notices.length)).toMatchObject([
      { account: 'dpo', text: { de: 'Zur Kenntnis: Zur Vorbereitung' }, document: { id: memo } },
    ])
    expect(standing(submitted)).toContain('m. d. B. u. Kenntnisnahme dpo current')
    const approved = tell(submitted, path.decision1)
    const sent = approved.state.notices.slice(submitted.state.notices.length)
    // The model tells everybody already; the directive tells nobody twice.
    expect(sent.map(({ account }) => account).toSorted()).toEqual(told.toSorted())
  })

  test('stands once it is submitted, also where the memo may still be written while it is decided', () => {
    const lenient: Model = {
      ...hamburg,
      steps: hamburg.steps.map((step) =>
        step.id === '1.6' ? { ...step, acts: [...step.acts, revising(memo)] } : step,
      ),
    }
    const story = tell(beginning(lenient), ...path.idea, ...path.outline)
    expect(
      refusalOf(story, [
        'press',
        { kind: 'saveDocument', document: memo, contentHash: 'x', sections: {} },
      ]),
    ).toBeUndefined()
    expect(refusalOf(story, compose(drafts()))?.code).toBe('frozen')
  })

  test('of a memo whose step has not begun says to which step it belongs', () => {
    const other = [
      'press',
      {
        kind: 'composeDirective',
        document: 'resultsMemo',
        points: [],
        signing: 'parallel',
        basedOn: 0,
      },
    ] as const
    expect(refusalOf(atMemo, other)?.message.de).toMatch(/Es gehört zu Schritt 3\.3 /)
  })

  test('asks anew when the memo changes, and goes back with ordered changes', () => {
    const composed = tell(
      atMemo,
      compose(drafts(asks('parks'), asks('culture')), 'inOrder'),
      sign('parks'),
    )
    expect(standing(composed)).toContain('Mz. culture current')
    const rewritten = tell(composed, [
      'press',
      { kind: 'saveDocument', document: memo, contentHash: 'other', sections: {} },
    ])
    expect(standing(rewritten)).toContain('Mz. parks current')
    expect(standing(rewritten)).toContain('Mz. culture future')
    const changes = tell(composed, submit, [
      'senator',
      {
        kind: 'decide',
        step: '1.6',
        contentHash: `${memo}-1`,
        outcome: 'changesOrdered',
        reason: '',
        changes: ['Kürzer'],
      },
    ])
    expect(standing(changes)).toContain('Leitung m. d. B. u. Entscheidung senator deputy future')
    expect(changes.state.steps['1.2']?.status).toBe('current')
  })

  test('passes over those who have left, and over authors, who never sign their own memo', () => {
    const composed = tell(atMemo, compose(drafts(asks('parks'), asks('culture')), 'inOrder'))
    const left = tell(composed, [
      'press',
      { kind: 'removeParticipant', account: 'parks', reason: 'Weg' },
    ])
    expect(standing(left)).toContain('Mz. parks skipped')
    expect(refusalOf(left, sign('culture'))).toBeUndefined()
    expect(refusalOf(atMemo, compose(drafts(asks('press'))))?.field).toBe('2.addressees')
  })

  test('cannot be undone by sending the same mark twice', () => {
    const once = tell(atMemo, sign('parks'))
    expect(tell(once, sign('parks')).entries).toHaveLength(once.entries.length)
    expect(tell(once, sign('parks', 'noted')).entries.length).toBeGreaterThan(once.entries.length)
  })

  test('stops at a refusal until the dissent ends, is resolved, or the signer is spared', () => {
    const refused = tell(
      atMemo,
      compose(drafts(asks('parks'), asks('culture')), 'inOrder'),
      sign('parks', 'refused'),
    )
    expect(refusalOf(refused, sign('culture'))?.message.de).toContain('Vor Ihnen ist Ute Sand')
    const resolved = tell(refused, [
      'senator',
      (state) => ({
        kind: 'resolveDissent',
        dissent: state.dissents[0]?.id ?? '',
        record: 'Gehört',
      }),
    ])
    expect(refusalOf(resolved, sign('culture'))).toBeUndefined()
  })
})
