import { describe, expect, test } from 'vitest'
import { firstComplaint, unless } from './course.arbitrary.ts'
import type { Command } from './command.ts'
import { defaultPlan, readingAt, type AnalysisPlan } from './evaluation.ts'
import { replay } from './evolve.ts'
import * as path from './hamburg-path.examples.ts'
import { hamburg } from './models/hamburg.ts'
import { beginning, refusalOf, tell, type Line } from './story.examples.ts'
import { tasksOf } from './tasks.ts'
import { describeEntry } from './timeline.ts'

const planning = (changes: Partial<AnalysisPlan>): Line => [
  'statistics',
  { kind: 'planAnalysis', plan: { ...defaultPlan, ...changes } },
]
const asked: Line = ['press', { kind: 'askEarlyReading', reason: 'Presseanfrage' }]
const ruling = (granted: boolean): Command => ({
  kind: 'ruleEarlyReading',
  granted,
  reason: 'Ausnahme',
})
const preparing = tell(beginning(hamburg), ...path.untilApproved2)
const inField = tell(preparing, ...path.implementation, path.release, path.opening)
const now = '2026-10-20T08:00:00Z'

describe('the analysis plan', () => {
  test('is settled before the field and by nobody after', () => {
    expect(refusalOf(preparing, planning({ reading: 'whileRunning' }))).toBeUndefined()
    expect(refusalOf(inField, planning({}))?.code).toBe('frozen')
  })

  test('never goes below ten answers, nor beyond five breakdowns', () => {
    expect(refusalOf(preparing, planning({ minimumBase: 9 }))).toMatchObject({
      field: 'minimumBase',
    })
    expect(refusalOf(preparing, planning({ minimumBase: 12.5 }))?.code).toBe('invalid')
    const six = ['a', 'b', 'c', 'd', 'e', 'f']
    expect(refusalOf(preparing, planning({ breakdowns: six }))).toMatchObject({
      field: 'breakdowns',
    })
  })

  test('lets figures be read during the field only if it says so', () => {
    const live = tell(
      preparing,
      planning({ reading: 'whileRunning' }),
      ...path.implementation,
      path.release,
      path.opening,
    )
    expect(readingAt(live.state, now)).toEqual({ ok: true, by: 'plan' })
    expect(readingAt(inField.state, now)).toEqual({ ok: false, code: 'fieldRunning' })
    expect(readingAt(preparing.state, now)).toEqual({ ok: false, code: 'fieldNotOpened' })
  })
})

describe('an early reading', () => {
  const request = tell(inField, asked)

  test('is asked for by one and granted by another, for a day, on record', () => {
    const granted = tell(request, ['senator', ruling(true)])
    const { at } = granted.entries.at(-1) ?? { at: '' }
    const later = (hours: number) => new Date(Date.parse(at) + hours * 3_600_000).toISOString()
    expect(readingAt(granted.state, later(23))).toMatchObject({ ok: true, by: 'early' })
    expect(readingAt(granted.state, later(24))).toEqual({ ok: false, code: 'fieldRunning' })
    expect(granted.entries.slice(-2).map((entry) => describeEntry(entry, 'de'))).toEqual([
      expect.stringContaining('hat beantragt, Ergebnisse vor dem Ende der Feldphase zu lesen'),
      expect.stringContaining('hat das vorzeitige Lesen der Ergebnisse bis'),
    ])
    expect(replay(hamburg, granted.entries)).toEqual(granted.state)
  })

  test('that was refused lets nobody read', () => {
    const refused = tell(request, ['dpo', ruling(false)])
    expect(readingAt(refused.state, now).ok).toBe(false)
    expect(refusalOf(refused, ['senator', ruling(true)])?.code).toBe('notComplete')
    expect(refusalOf(refused, asked)).toBeUndefined()
  })

  test('is a task of those who rule on it as long as it waits, and asked for once at a time', () => {
    const waits = (story: typeof request) =>
      tasksOf(hamburg, story.state, 'senator').some(
        ({ action }) => action.kind === 'ruleEarlyReading',
      )
    expect(waits(inField)).toBe(false)
    expect(waits(request)).toBe(true)
    expect(waits(tell(request, ['dpo', ruling(false)]))).toBe(false)
    expect(refusalOf(request, asked)?.code).toBe('notNow')
    expect(refusalOf(request, ['press', ruling(true)])?.code).toBe('wrongRole')
  })
})

describe('the results', () => {
  const open = (unkeyedForms?: number): Line => [
    'press',
    {
      kind: 'openResults',
      contentHash: 'r',
      answers: 800,
      ...(unkeyedForms !== undefined && { unkeyedForms }),
    },
  ]
  const ended = tell(inField, ...path.fieldwork)

  test('are opened once, and never counted again', () => {
    const opened = tell(ended, open())
    expect(refusalOf(opened, open())?.code).toBe('notNow')
    expect(refusalOf(opened, ['statistics', open()[1]])?.code).toBe('notNow')
  })

  test('say what was left on the table', () => {
    expect(tell(ended, open(0)).entries.some((each) => 'unkeyedForms' in each)).toBe(false)
    const entries = tell(ended, open(3)).entries.filter(({ kind }) => kind === 'resultsOpened')
    expect(entries.map((entry) => describeEntry(entry, 'de'))).toEqual([
      expect.stringContaining('800 Antworten, 3 Papierbögen noch nicht erfasst'),
    ])
  })

  test('may be read between the end of the field and their opening where the plan lets them be read', () => {
    const live = tell(
      preparing,
      planning({ reading: 'whileRunning' }),
      ...path.implementation,
      path.release,
      path.opening,
      ...path.fieldwork,
    )
    expect(readingAt(live.state, now)).toEqual({ ok: true, by: 'plan' })
    expect(readingAt(ended.state, now)).toEqual({ ok: false, code: 'notOpened' })
    expect(readingAt(tell(live, open()).state, now)).toEqual({ ok: true, by: 'opened' })
  })
})

test('single answers leave only after the results were opened, with a purpose', () => {
  const leave = (purpose: string): Line => [
    'statistics',
    { kind: 'exportMicrodata', format: 'SPSS', purpose },
  ]
  const opened = tell(inField, ...path.fieldwork, [
    'press',
    { kind: 'openResults', contentHash: 'r', answers: 800 },
  ])
  expect(refusalOf(inField, leave('Prüfung'))?.code).toBe('notComplete')
  expect(refusalOf(opened, leave(' '))).toMatchObject({ field: 'purpose' })
  expect(refusalOf(opened, ['parks', leave('Neugier')[1]])?.code).toBe('wrongRole')
  expect(tell(opened, leave('Prüfung')).state.evaluation.exports).toHaveLength(1)
})

const byAge = {
  base: 'equal',
  margins: [{ variable: 'age', targets: [{ code: '1', share: 0.4 }] }],
  cap: 5,
  source: 'Melderegister',
} as const

test('who weights figures that are open already says why, on record', () => {
  const opened = tell(inField, ...path.fieldwork, [
    'press',
    { kind: 'openResults', contentHash: 'r', answers: 800 },
  ])
  const weighting = (reason?: string): Line => [
    'statistics',
    { kind: 'weightAnswers', weighting: byAge, ...(reason !== undefined && { reason }) },
  ]
  const heavy: Line = [
    'statistics',
    { kind: 'weightAnswers', weighting: { ...byAge, cap: 11 }, reason: 'Darum' },
  ]
  expect(refusalOf(opened, heavy)).toMatchObject({ code: 'invalid', field: 'cap' })
  expect(refusalOf(opened, weighting())).toMatchObject({ code: 'invalid', field: 'reason' })
  expect(refusalOf(opened, weighting(' '))).toMatchObject({ field: 'reason' })
  const [entry] = tell(opened, weighting('Neuer Registerstand')).entries.slice(-1)
  expect(entry && describeEntry(entry, 'en')).toContain(
    '(age; source: Melderegister): Neuer Registerstand',
  )
})

test('weights belong to the evaluation: not before the field has ended, not after the decision', () => {
  const weighting: Line = ['statistics', { kind: 'weightAnswers', weighting: byAge }]
  expect(refusalOf(inField, weighting)?.code).toBe('notNow')
  expect(refusalOf(tell(inField, ...path.fieldwork), weighting)).toBeUndefined()
  const decided = tell(beginning(hamburg), ...path.untilDecided3)
  expect(refusalOf(decided, weighting)?.code).toBe('notNow')
})

test('whatever anybody tries, nothing can be read while the field runs but by the plan or by two people', () => {
  const complaint = firstComplaint(({ after: { entries, state } }) => {
    const last = entries.at(-1)
    if (last === undefined || state.field.status !== 'open') return []
    const reading = readingAt(state, last.at)
    if (!reading.ok) return []
    if (reading.by === 'plan')
      return unless(
        entries.some(
          (each) => each.kind === 'analysisPlanned' && each.plan.reading === 'whileRunning',
        ),
        'no plan allows it',
      )
    const ask = entries.findLast(({ kind }) => kind === 'earlyReadingAsked')
    const grant = entries.findLast(({ kind }) => kind === 'earlyReadingRuled')
    return unless(
      ask !== undefined && grant !== undefined && ask.by.account !== grant.by.account,
      'one person alone',
    )
  })
  expect(complaint).toBeUndefined()
})
