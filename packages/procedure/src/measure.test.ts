import { describe, expect, test } from 'vitest'
import type { Command } from './command.ts'
import * as path from './hamburg-path.examples.ts'
import { actualCost, isLate, reportIsDue, type MeasureProposal } from './measure.ts'
import { hamburg } from './models/hamburg.ts'
import { beginning, refusalOf, tell, write, type Line } from './story.examples.ts'
import { tasksOf } from './tasks.ts'
import { timeline } from './timeline.ts'

const start = beginning(hamburg)
const decided = tell(start, ...path.untilDecided3)

const proposal: MeasureProposal = {
  id: 'm1',
  title: 'Spielplätze ausbauen',
  unit: 'Amt für Grün',
  due: '2027-06-01',
  cost: '40.000 Euro',
  effect: 'Zufriedenheit mit Spielplätzen',
  finding: '{{anteil:zufrieden:1,2}}',
  plannedCost: 40_000_00,
  effectFigure: { keyFigure: 'k1', target: 0.75 },
}

const opened = tell(
  start,
  ...path.untilReleased,
  path.opening,
  ...path.fieldwork,
  ...path.results.slice(0, 4),
)

const propose = (change: Partial<MeasureProposal> = {}): Line => [
  'press',
  { kind: 'proposeMeasures', measures: [{ ...proposal, ...change }] },
]

describe('a measure', () => {
  test('names its finding, its cost and the key figure that will show its effect', () => {
    expect(tell(opened, propose()).state.measures).toEqual([{ ...proposal, reports: [] }])
  })

  test.each<[Partial<MeasureProposal>, string, string]>([
    [{ finding: ' ' }, 'invalid', 'finding'],
    [{ plannedCost: -1 }, 'invalid', 'plannedCost'],
    [{ plannedCost: 10.5 }, 'invalid', 'plannedCost'],
    [{ effectFigure: { keyFigure: 'k9', target: 1 } }, 'unknown', 'effectFigure'],
    [{ effectFigure: { keyFigure: 'k1', target: Number.NaN } }, 'invalid', 'effectTarget'],
  ])('with %o is refused at the field', (change, code, field) => {
    expect(refusalOf(opened, propose(change))).toMatchObject({ code, field })
  })

  test('keeps what it is bound to when the decision on it lapses', () => {
    const verdict = { ...path.verdicts, measures: [{ measure: 'm1', verdict: 'supported' }] }
    const approved = tell(
      opened,
      propose(),
      ['press', { kind: 'submitMemo', document: 'resultsMemo', contentHash: 'resultsMemo-1' }],
      ['senator', verdict as Command],
    )
    expect(approved.state.measures[0]?.decision?.verdict).toBe('supported')
    const change = { ...write(hamburg, 'resultReport', 'resultReport-2'), confirmVoid: true }
    const voided = tell(approved, ['press', change as Command])
    expect(voided.state.measures).toEqual([{ ...proposal, reports: [] }])
  })
})

describe('the follow-up of a measure', () => {
  const report = (more: Partial<Extract<Command, { kind: 'reportMeasure' }>> = {}): Line => [
    'parks',
    { kind: 'reportMeasure', measure: 'm1', status: 'running', note: 'Begonnen', ...more },
  ]
  const dues = (story: typeof decided, at: string) =>
    tasksOf(hamburg, story.state, 'parks', at).flatMap(({ action, due }) =>
      action.kind === 'reportMeasure' ? [due] : [],
    )

  test('is a task of its unit until a day is noted, and again from that day on', () => {
    expect(dues(decided, '2026-10-01T08:00:00Z')).toEqual(['2027-06-01'])
    const noted = tell(decided, report({ followUp: '2027-03-01' }))
    expect(dues(noted, '2027-02-28T23:59:59Z')).toEqual([])
    expect(dues(noted, '2027-03-01T00:00:00Z')).toEqual(['2027-03-01'])
    const ended = tell(noted, report({ status: 'implemented', note: 'Fertig' }))
    expect(dues(ended, '2027-08-01T08:00:00Z')).toEqual([])
  })

  test('goes on after the closing: the day that was noted makes a task again', () => {
    const lines = path.whole.map((line): Line => {
      const [actor, command] = line
      return typeof command !== 'function' && command.kind === 'reportMeasure'
        ? [actor, { ...command, status: 'running', followUp: '2027-03-01' }]
        : line
    })
    const closed = tell(start, ...lines)
    expect(closed.state.status).toBe('closed')
    expect(dues(closed, '2027-02-28T23:59:59Z')).toEqual([])
    expect(dues(closed, '2027-03-01T00:00:00Z')).toEqual(['2027-03-01'])
    const others = tasksOf(hamburg, closed.state, 'culture', '2027-03-01T00:00:00Z')
    expect(others.map(({ action }) => action.kind)).not.toContain('reportMeasure')
  })

  test('is late from the day after its date, unless it has come to an end', () => {
    const late = ({ state }: typeof decided, at: string) =>
      state.measures.map((measure) => isLate(measure, at))
    expect(late(decided, '2027-06-01T23:59:59Z')).toEqual([false, false])
    expect(late(decided, '2027-06-02T00:00:00Z')).toEqual([true, false])
    const ended = tell(decided, report({ status: 'abandoned', note: 'Kein Geld' }))
    expect(late(ended, '2027-06-02T00:00:00Z')).toEqual([false, false])
    expect(ended.state.measures[0] && reportIsDue(ended.state.measures[0])).toBe(false)
  })

  test('tells what it has cost; the newest report that says so counts', () => {
    const told = tell(
      decided,
      report({ actualCost: 12_000_00 }),
      report({ status: 'delayed', note: 'Wartet auf Holz' }),
    )
    expect(told.state.measures[0] && actualCost(told.state.measures[0])).toBe(12_000_00)
    expect(timeline(told.entries).at(-2)?.sentence).toEqual({
      de: 'Ute Sand (Amt für Grün) hat zur Maßnahme „Spielplätze ausbauen“ berichtet (läuft, bisher 12.000,00 Euro): Begonnen',
      en: 'Ute Sand (Amt für Grün) reported on the measure “Spielplätze ausbauen” (running, so far 12,000.00 euros): Begonnen',
    })
    expect(refusalOf(decided, report({ actualCost: -5 }))).toMatchObject({
      code: 'invalid',
      field: 'actualCost',
    })
  })
})
