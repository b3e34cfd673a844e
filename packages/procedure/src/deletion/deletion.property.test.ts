import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dataKinds, type DataKind, type DeletionEvent } from './data-kind.ts'
import { deletionOf } from './data-deleted.ts'
import { deletionRules } from './deletion-rules.ts'
import { whatGoesWhen, type DeletionEvents, type Holding } from './what-goes-when.ts'

const start = Date.parse('2026-01-01T00:00:00.000Z')
const dayLength = 86_400_000
const instant = (day: number) => new Date(start + day * dayLength).toISOString()

const eventNames: readonly DeletionEvent[] = [
  'lastReminder',
  'fieldOpened',
  'fieldEnded',
  'resultsOpened',
  'redactionDone',
  'closed',
]
/** On which day each event happens; absent if it never does. */
const course = fc.dictionary(fc.constantFrom(...eventNames), fc.nat({ max: 700 }))
const holding = fc.record({ kind: fc.constantFrom(...dataKinds), stored: fc.nat({ max: 700 }) })
const holdDays = fc.option(
  fc.record({ from: fc.nat({ max: 700 }), days: fc.integer({ min: 1, max: 400 }) }),
  { nil: undefined },
)
const adapted = fc.dictionary(fc.constantFrom(...dataKinds), fc.integer({ min: -10, max: 2000 }))

const world = fc.record({ course, holdings: fc.array(holding), hold: holdDays, adapted })

/** What has happened by the end of a day. */
function eventsBy(days: Readonly<Partial<Record<string, number>>>, day: number): DeletionEvents {
  return Object.fromEntries(
    eventNames.flatMap((name) => {
      const at = days[name]
      return at !== undefined && at <= day ? [[name, instant(at)]] : []
    }),
  )
}

describe('whatever happens in whatever order', () => {
  test('each thing goes on the first day on which its rule says so and no hold keeps it, and is told once', () => {
    let deleted = 0
    fc.assert(
      fc.property(world, ({ course: days, holdings, hold, adapted: periods }) => {
        const rules = deletionRules(periods)
        const gone = new Map<number, number>()
        for (let day = 0; day <= 1100; day += 1) {
          const left: Holding[] = holdings.flatMap(({ kind, stored }, index) =>
            gone.has(index) || stored > day
              ? []
              : [{ kind, item: String(index), count: 1, stored: instant(stored) }],
          )
          const isHeld = hold !== undefined && day >= hold.from && day < hold.from + hold.days
          const standing = isHeld ? { reason: 'Klage', until: undefined } : undefined
          const kept = { holdings: left, events: eventsBy(days, day), hold: standing }
          for (const planned of whatGoesWhen(rules, kept, instant(day)))
            if (deletionOf(planned, 1)) gone.set(Number(planned.item), day)
        }
        for (const [index, { kind, stored }] of holdings.entries()) {
          const expected = dayOfDeletion(kind, stored)
          expect([kind, gone.get(index)]).toEqual([kind, expected])
          if (expected !== undefined) deleted += 1
        }

        /** The same, reckoned the other way round: from the days of the course. */
        function dayOfDeletion(kind: DataKind, stored: number): number | undefined {
          const { event, days: period, latest, heldBack } = rules[kind]
          const known: Readonly<Partial<Record<string, number>>> = { ...days, stored }
          const dues = [{ event, days: period }, ...latest].flatMap((each) => {
            const at = known[each.event]
            return at === undefined ? [] : [{ due: at + each.days, known: at }]
          })
          // Nobody knows of an event before it has happened.
          const due = dues
            .map((each) => Math.max(each.due, each.known))
            .toSorted((a, b) => a - b)[0]
          if (due === undefined) return undefined
          const first = Math.max(due, stored)
          const isStopped =
            heldBack && hold !== undefined && first >= hold.from && first < hold.from + hold.days
          const day = isStopped ? hold.from + hold.days : first
          return day <= 1100 ? day : undefined
        }
      }),
      { numRuns: 150 },
    )
    expect(deleted).toBeGreaterThan(100)
  })

  test('no period leaves the limits, and what cannot be adapted stays as it is', () => {
    const own = deletionRules()
    fc.assert(
      fc.property(adapted, (periods) => {
        const rules = deletionRules(periods)
        for (const kind of dataKinds) {
          const { limits, days, latest } = rules[kind]
          expect(latest).toEqual(own[kind].latest)
          const { fewest, most } = limits ?? { fewest: own[kind].days, most: own[kind].days }
          expect(days >= fewest && days <= most).toBe(true)
        }
      }),
    )
  })

  test('a hold keeps nothing that tells who answered', () => {
    const rules = deletionRules()
    const kept = dataKinds.filter((kind) => rules[kind].heldBack)
    for (const kind of ['addresses', 'accessCodes', 'uploadedLists', 'printedLetters'] as const)
      expect(kept).not.toContain(kind)
    for (const kind of ['openedAnswers', 'sealedAnswers', 'caseFile'] as const)
      expect(kept).toContain(kind)
  })
})

test('the rules as they come are those of the plan for a city’s survey', () => {
  const rules = deletionRules()
  const read = dataKinds.map((kind) => {
    const { event, days, latest } = rules[kind]
    return `${kind} ${event}+${days}${latest.map((each) => ` ≤ ${each.event}+${each.days}`).join('')}`
  })
  expect(read).toEqual([
    'testAnswers fieldOpened+30 ≤ closed+0',
    'uploadedLists stored+1 ≤ fieldEnded+0 ≤ closed+0',
    'addresses lastReminder+14 ≤ fieldEnded+0 ≤ closed+0',
    'printedLetters stored+14 ≤ fieldEnded+0 ≤ closed+0',
    'accessCodes fieldEnded+0 ≤ closed+0',
    'objections fieldEnded+30 ≤ closed+0',
    'paperForms resultsOpened+30 ≤ closed+30 ≤ fieldEnded+365',
    'paperKeyings resultsOpened+30 ≤ closed+30 ≤ fieldEnded+365',
    'sealedAnswers resultsOpened+30 ≤ closed+30 ≤ fieldEnded+365',
    'openTexts redactionDone+30 ≤ closed+30 ≤ fieldEnded+365',
    'openedAnswers closed+30 ≤ fieldEnded+365',
    'caseFile stored+0',
    'rightsRequests stored+1095',
    'accountLog stored+1095',
    'signIns stored+1',
    'absences stored+90',
    'barrierReports stored+365',
    'backups stored+30',
    'serverLogs stored+7',
  ])
})
