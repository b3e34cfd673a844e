import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Signature } from '../participant.ts'
import { decideDisposal, type DisposalCommand } from './decide-disposal.ts'
import type { DisposalClocks } from './disposal-clocks.ts'
import type { DisposalEntry } from './disposal-entry.ts'
import type { DisposalCase } from './disposal-permit.ts'
import { evolveDisposal, noDisposal, replayDisposals } from './disposal-state.ts'

const people: readonly Signature[] = [
  { account: 'press', name: 'Anna Berg', role: 'pressOffice', deputy: false },
  { account: 'press2', name: 'Timo Rasch', role: 'pressOffice', deputy: false },
  { account: 'dpo', name: 'Ines Falk', role: 'dataProtectionOfficer', deputy: false },
  { account: 'statistics', name: 'Kai Wolff', role: 'statisticsOffice', deputy: false },
]
const file = { initiative: 'i1', title: 'Stadtpark', number: 'PR-2026-1' }
const message = { name: '0503', process: 'p', packageHash: 'h' } as const

const command: fc.Arbitrary<DisposalCommand> = fc.constantFrom<DisposalCommand>(
  { kind: 'proposeDisposal', verdict: 'V', reason: 'Kein Wert' },
  { kind: 'placeHold', reason: 'Klage' },
  { kind: 'liftHold', reason: 'Vergleich' },
  { kind: 'offerFile', archive: 'Stadtarchiv', message },
  { kind: 'recordAnswer', verdict: 'A', reference: '12/3', note: '' },
  { kind: 'recordAnswer', verdict: 'V', reference: '12/3', note: '' },
  { kind: 'handOverFile', message },
  { kind: 'confirmTakeover', reference: 'StA 7' },
  {
    kind: 'destroyFile',
    reason: 'Frist',
    begun: '2026-01-01',
    entries: 9,
    hash: 'h',
    documents: 3,
  },
  { kind: 'destroyRawData', reason: 'Frist', counts: { answers: 3 }, papers: [] },
)

const day = fc.constantFrom('2026-06-01', '2026-11-30', '2036-12-31', '2037-01-01')
const clocks: fc.Arbitrary<DisposalClocks> = fc.record({
  file: fc.constantFrom({ closed: '2026-11-01', until: '2036-12-31' }, undefined),
  rawData: fc.constantFrom({ due: '2026-11-01' }, undefined),
})
const attempts = fc.array(
  fc.record({ command, by: fc.constantFrom(...people), today: day, clocks }),
  { minLength: 40, maxLength: 80 },
)

/** The promises that an entry breaks, given the state before it. */
function broken(
  entry: DisposalEntry,
  { state, clocks: { file: kept, rawData }, today }: DisposalCase,
): readonly string[] {
  const promises: readonly (readonly [promise: string, kept: boolean])[] = [
    ['nothing happens to a file that is gone', state.file === undefined],
    ...(entry.kind === 'fileDestroyed'
      ? ([
          ['no hold lasts', state.hold === undefined],
          ['the file’s clock has run out', kept !== undefined && today > kept.until],
          ['it was offered', state.offer !== undefined],
          ['answered', state.answer?.verdict === 'V' || state.takeover !== undefined],
          ['somebody else proposed it', state.proposal?.by.account !== entry.by.account],
          ['raw data went before', rawData === undefined || state.rawData !== undefined],
        ] as const)
      : []),
    ...(entry.kind === 'rawDataDestroyed'
      ? ([
          ['no hold lasts', state.hold === undefined],
          ['their clock has run out', rawData !== undefined && today >= rawData.due],
          ['they were there', state.rawData === undefined],
        ] as const)
      : []),
    ...(entry.kind === 'fileHandedOver'
      ? ([['the archive wants it', state.answer?.verdict === 'A']] as const)
      : []),
  ]
  return promises.filter(([, isKept]) => !isKept).map(([promise]) => `${entry.kind}: ${promise}`)
}

test('whatever is tried in whatever order, nothing is destroyed before its time, its offer and its answer', () => {
  let destroyed = 0
  fc.assert(
    fc.property(attempts, (tried) => {
      let state = noDisposal
      const entries: DisposalEntry[] = []
      for (const { command: wanted, ...each } of tried) {
        const at = `${each.today}T08:00:00.000Z`
        const decided = decideDisposal(wanted, { ...each, state, at, file })
        if (!decided.ok) continue
        const { entry } = decided
        expect(broken(entry, { ...each, state })).toEqual([])
        entries.push(entry)
        state = evolveDisposal(state, entry)
        if (state.file !== undefined) destroyed += 1
      }
      expect(replayDisposals(entries).get('i1') ?? noDisposal).toEqual(state)
    }),
    { numRuns: 2000 },
  )
  expect(destroyed).toBeGreaterThan(0)
})
