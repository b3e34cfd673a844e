import { missingKinds } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { microdataOf, type Microdata, type MicrodataColumn } from '../microdata.ts'
import { arbitraryAnswers } from '../testing/arbitrary-answers.ts'
import { respondents } from '../testing/respondents.ts'
import { townSurvey } from '../testing/town-survey.ts'
import { unweighted } from '../weights/weigh.ts'
import { anonymiseMicrodata } from './anonymise-microdata.ts'
import type { AnonymousPlan } from './anonymous-plan.ts'

const plan = fc.record({
  quasiIdentifiers: fc.constantFrom(
    ['living'],
    ['living', 'content.bus'],
    ['content.bus', 'living'],
  ),
  sensitive: fc.constantFrom([], ['content.parks']),
  leftOut: fc.constant(['age']),
  k: fc.integer({ min: 3, max: 6 }),
  l: fc.integer({ min: 2, max: 3 }),
})
const crowd = fc.array(arbitraryAnswers, { minLength: 6, maxLength: 60 })

const notAnswered = missingKinds.indexOf('notAnswered') + 1

type Answers = Parameters<typeof respondents>[0]

function microdataIn(answers: Answers): Microdata {
  const dataset = buildDataset(townSurvey, respondents(answers))
  return microdataOf(dataset, unweighted(dataset))
}

function anonymous(answers: Answers, by: AnonymousPlan) {
  const made = anonymiseMicrodata(microdataIn(answers), by)
  if (!made.ok) throw new Error(made.code)
  return made
}

/** Every row as what a reader sees in the cells of these variables. */
function rowsOf({ columns, size }: Microdata, ids: readonly string[]): readonly string[] {
  return Array.from({ length: size }, (_, row) =>
    ids
      .map((id) => {
        const column = columns.find(({ variable }) => variable.id === id)
        if (column?.kind !== 'codes') throw new Error(id)
        const state = column.states[row]
        return state === 0
          ? column.variable.categories[column.values[row] ?? 0]?.code
          : `(${state})`
      })
      .join(' '),
  )
}

test('k people look alike, and those who do tell l different values or none', () => {
  fc.assert(
    fc.property(crowd, plan, (answers, by) => {
      const { microdata, report } = anonymous(answers, by)
      const looks = rowsOf(microdata, by.quasiIdentifiers)
      const classes = Map.groupBy(looks.keys(), (row) => looks[row])
      for (const rows of classes.values()) {
        expect(rows.length).toBeGreaterThanOrEqual(by.k)
        for (const id of by.sensitive) {
          const values = rowsOf(microdata, [id])
          const told = new Set(
            rows.map((row) => values[row] ?? '').filter((value) => !value.startsWith('(')),
          )
          expect(told.size === 0 || told.size >= by.l).toBe(true)
        }
      }
      const sizes = [...classes.values()].map((rows) => rows.length)
      expect(report.smallestClass).toBe(Math.min(...sizes))
    }),
  )
})

/** Whether a cell tells nothing that it did not tell before: the same, a coarser category, or "not answered". */
function isHonest(before: MicrodataColumn, after: MicrodataColumn, row: number): boolean {
  const state = after.states[row]
  if (state === notAnswered) return true
  if (state !== before.states[row]) return false
  if (before.kind !== 'codes' || after.kind !== 'codes' || state !== 0) return true
  const order = before.variable.categories.map(({ code }) => code)
  const now = after.variable.categories[after.values[row] ?? -1]?.code ?? ''
  const then = before.values[row] ?? -1
  const [first = '', last = first] = now.split('..')
  return now === '..' || (order.indexOf(first) <= then && then <= order.indexOf(last))
}

test('nothing is invented: a value is what it was, coarser, or not there any more', () => {
  fc.assert(
    fc.property(crowd, plan, (answers, by) => {
      const { columns } = microdataIn(answers)
      const { microdata, report } = anonymous(answers, by)
      const pairs = microdata.columns.flatMap((after) => {
        const before = columns.find(({ variable }) => variable.id === after.variable.id)
        return before === undefined ? [] : [{ before, after }]
      })
      const rows = [...answers.keys()]
      const count = (is: (pair: (typeof pairs)[number], row: number) => boolean) =>
        pairs.reduce((sum, pair) => sum + rows.filter((row) => is(pair, row)).length, 0)
      expect(pairs).toHaveLength(microdata.columns.length)
      expect(count(({ before, after }, row) => !isHonest(before, after, row))).toBe(0)
      expect(count(({ before, after }, row) => before.states[row] !== after.states[row])).toBe(
        report.changedCells,
      )
    }),
  )
})

test('what is left out is not there, nor are weights, texts and days', () => {
  fc.assert(
    fc.property(crowd, plan, (answers, by) => {
      const { microdata } = anonymous(answers, by)
      const ids = microdata.columns.map(({ variable }) => variable.id)
      expect(ids).toEqual(['living', 'places', 'content.bus', 'content.parks'])
      expect(microdata.weights).toBeUndefined()
    }),
  )
})

test('the same answers and plan give the same file', () => {
  fc.assert(
    fc.property(crowd, plan, (answers, by) => {
      expect(anonymous(answers, by)).toEqual(anonymous(answers, by))
    }),
  )
})

test.each([
  ['k', { k: 2 }],
  ['k', { k: 3.5 }],
  ['l', { l: 1 }],
  ['quasiIdentifiers', { quasiIdentifiers: [] }],
  ['quasiIdentifiers', { quasiIdentifiers: ['age'] }],
  ['quasiIdentifiers', { leftOut: ['living'] }],
  ['sensitive', { sensitive: ['living'] }],
  ['sensitive', { sensitive: ['unknown'] }],
  ['tooFewRows', { k: 99 }],
] as const)('a plan with a flaw (%s) is refused', (code, flaw) => {
  const sound: AnonymousPlan = {
    quasiIdentifiers: ['living'],
    sensitive: [],
    leftOut: [],
    k: 3,
    l: 2,
  }
  const answers = Array.from({ length: 10 }, () => ({}))
  expect(anonymiseMicrodata(microdataIn(answers), { ...sound, ...flaw })).toMatchObject({
    ok: false,
    code,
  })
})
