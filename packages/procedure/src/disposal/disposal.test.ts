import { describe, expect, test } from 'vitest'
import type { Signature } from '../participant.ts'
import { whole } from '../hamburg-path.examples.ts'
import { hamburg } from '../models/hamburg.ts'
import { attempt, beginning, tell } from '../story.examples.ts'
import { decideDisposal, type DisposalCommand, type DisposalContext } from './decide-disposal.ts'
import { disposalClocks } from './disposal-clocks.ts'
import { disposalSentence } from './disposal-sentence.ts'
import { evolveDisposal, noDisposal, type DisposalState } from './disposal-state.ts'
import { readDisposals } from './read-disposals.ts'

const press: Signature = { account: 'press', name: 'Anna Berg', role: 'pressOffice', deputy: false }
const press2: Signature = { ...press, account: 'press2', name: 'Timo Rasch' }
const file = { initiative: 'i1', title: 'Stadtpark', number: 'PR-2026-1' }
const clocks = {
  file: { closed: '2026-11-01', until: '2036-12-31' },
  rawData: { due: '2026-11-01' },
}
const message = { name: '0501', process: 'p', packageHash: 'h' } as const

function told(
  commands: readonly (readonly [DisposalCommand, Partial<DisposalContext>?])[],
): DisposalState {
  return commands.reduce<DisposalState>((state, [command, changes]) => {
    const decided = decideDisposal(command, context(state, changes))
    if (!decided.ok) throw new Error(decided.refusal.message.en)
    return evolveDisposal(state, decided.entry)
  }, noDisposal)
}

function context(state: DisposalState, changes: Partial<DisposalContext> = {}): DisposalContext {
  const at = '2026-12-01T08:00:00.000Z'
  return { state, clocks, by: press, today: '2026-12-01', at, file, ...changes }
}

function refusal(
  state: DisposalState,
  command: DisposalCommand,
  changes?: Partial<DisposalContext>,
) {
  const decided = decideDisposal(command, context(state, changes))
  return decided.ok ? undefined : decided.refusal.message.de
}

const propose: DisposalCommand = { kind: 'proposeDisposal', verdict: 'V', reason: 'Kein Wert' }
const offer: DisposalCommand = { kind: 'offerFile', archive: 'Stadtarchiv', message }
const decline: DisposalCommand = { kind: 'recordAnswer', verdict: 'V', reference: '12/3', note: '' }
const takeOver: DisposalCommand = { ...decline, verdict: 'A' }
const shred: DisposalCommand = {
  kind: 'destroyFile',
  reason: 'Frist abgelaufen',
  begun: '2026-09-01',
  entries: 9,
  hash: 'h',
  documents: 3,
}
const wipe: DisposalCommand = {
  kind: 'destroyRawData',
  reason: 'Frist',
  counts: { answers: 7 },
  papers: [],
}
const late = { today: '2037-01-01' }

describe('the disposal of a file', () => {
  test('goes from proposal over offer and answer to its destruction by somebody else', () => {
    const state = told([[propose], [wipe], [offer], [decline], [shred, { ...late, by: press2 }]])
    expect(state.file).toMatchObject({
      closed: '2026-11-01',
      retentionEnd: '2036-12-31',
      answer: 'V',
      reference: '12/3',
      entries: 9,
    })
    expect(state.entries.map((entry) => disposalSentence(entry).de)).toEqual([
      'Anna Berg (Pressestelle) hat vorgeschlagen: zu vernichten (V). Kein Wert.',
      'Anna Berg (Pressestelle) hat die Rohdaten vernichtet: 7 Antworten, fällig seit 01.11.2026. Frist.',
      'Anna Berg (Pressestelle) hat die Akte angeboten: Stadtarchiv (xdomea 0501).',
      'Anna Berg (Pressestelle) hat die Antwort des Archivs vermerkt: kein bleibender Wert (12/3).',
      'Timo Rasch (Pressestelle) hat die Akte vernichtet: 9 Einträge, aufzubewahren bis 31.12.2036. Frist abgelaufen.',
    ])
    expect(readDisposals(JSON.parse(JSON.stringify(state.entries)))).toEqual(state.entries)
    expect(refusal(state, propose)).toBe('Die Akte ist vernichtet; nur ihr Nachweis ist noch da.')
  })

  test('is not ended before the archive has answered, also where nothing speaks for keeping it', () => {
    const proposed = told([[propose], [wipe]])
    expect(refusal(proposed, shred, { ...late, by: press2 })).toContain('noch nicht geantwortet')
    const offered = told([[propose], [wipe], [offer]])
    expect(refusal(offered, shred, { ...late, by: press2 })).toContain('noch nicht geantwortet')
    const wanted = told([[propose], [wipe], [offer], [takeOver]])
    expect(refusal(wanted, shred, { ...late, by: press2 })).toContain(
      'Übernahme noch nicht bestätigt',
    )
    const taken = told([
      [propose],
      [wipe],
      [offer],
      [takeOver],
      [{ kind: 'handOverFile', message: { ...message, name: '0503' } }],
      [{ kind: 'confirmTakeover', reference: 'StA 7' }],
    ])
    expect(refusal(taken, shred, { ...late, by: press2 })).toBeUndefined()
    expect(refusal(taken, shred, { ...late, by: press })).toContain('Vier-Augen')
    expect(refusal(taken, shred, { by: press2 })).toBe('Die Akte ist bis 31.12.2036 aufzubewahren.')
  })

  test('stands still while a hold lasts, for file and raw data', () => {
    const held = told([[propose], [{ kind: 'placeHold', reason: 'Klage VG 3 K 7' }]])
    for (const command of [offer, wipe]) {
      expect(refusal(held, command)).toBe('Es besteht eine Löschsperre: Klage VG 3 K 7')
    }
    const lifted = evolveDisposal(held, {
      kind: 'holdLifted',
      reason: 'Vergleich',
      at: '2026-12-02T08:00:00.000Z',
      by: press,
      file,
    })
    expect(refusal(lifted, wipe)).toBeUndefined()
  })

  test('asks for reasons and references', () => {
    expect(refusal(noDisposal, { ...propose, reason: ' ' })).toBe(
      'Bitte füllen Sie „Begründung“ aus.',
    )
    const offered = told([[propose], [offer]])
    expect(refusal(offered, { ...decline, reference: '' })).toContain(
      'Datum und Zeichen des Archivs',
    )
  })
})

describe('the clocks', () => {
  const germanDay = (instant: string) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date(instant))

  test('of file and raw data are apart, and begin with z.d.A. and with the field', () => {
    const { state } = tell(beginning(hamburg), ...whole)
    const { file: kept, rawData } = disposalClocks(state, germanDay)
    expect(kept).toEqual({ closed: germanDay(state.closing?.at ?? ''), until: '2036-12-31' })
    expect(rawData).toEqual({ due: kept?.closed })
    const running = tell(beginning(hamburg), ...whole.slice(0, -1)).state
    const ended = running.field.ended?.at ?? ''
    expect(disposalClocks(running, germanDay)).toEqual({
      file: undefined,
      rawData: { due: `${Number(germanDay(ended).slice(0, 4)) + 1}${germanDay(ended).slice(4)}` },
    })
    expect(disposalClocks(tell(beginning(hamburg)).state, germanDay)).toEqual({
      file: undefined,
      rawData: undefined,
    })
  })

  test('count the year of z.d.A. as it is in Germany', () => {
    const story = tell(beginning(hamburg), ...whole.slice(0, -1))
    const closed = attempt(
      story,
      ['press', { kind: 'closeInitiative' }],
      '2026-12-31T23:30:00.000Z',
    )
    if (!closed.ok) throw new Error(closed.refusal.message.en)
    expect(closed.entries.at(-1)).toMatchObject({ retentionEnd: '2037-12-31' })
  })
})
