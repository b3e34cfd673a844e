import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { respondents } from '../testing/respondents.ts'
import { unweighted } from '../weights/weigh.ts'
import { releaseDrivers, type DriverRequest } from './release-drivers.ts'

const rule = { minimumBase: 10, smallCell: 3 }
const ids = ['outcome', 'strong', 'weak', 'idle', 'same']

const survey: Questionnaire = {
  id: 'drivers',
  title: { de: 'Treiber', en: 'Drivers' },
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p1',
      questions: [
        ...ids.map((id) => ({ kind: 'number' as const, id, text: { de: id, en: id } })),
        { kind: 'shortText', id: 'words', text: { de: 'Worte', en: 'Words' } },
      ],
    },
  ],
}

/** `strong` explains most of the outcome, `weak` a little, `idle` nothing; all three are balanced against each other. */
function person(index: number): Answers {
  const [strong, weak, idle] = [index % 3, Math.floor(index / 3) % 3, Math.floor(index / 9) % 3]
  const numbers = { outcome: 4 * strong + weak, strong, weak, idle, same: strong }
  return Object.fromEntries(
    Object.entries(numbers).map(([id, value]) => [id, { kind: 'number', value }]),
  )
}

function drivers(request: Partial<DriverRequest>, people = 270) {
  const answers = Array.from({ length: people }, (_, index) => person(index))
  const dataset = buildDataset(survey, respondents(answers))
  const free = { rule, selection: 'random', weights: unweighted(dataset) } as const
  return releaseDrivers(
    dataset,
    { outcome: 'outcome', drivers: ['strong', 'weak'], ...request },
    free,
  )
}

test('drivers of a balanced plan have their own share each, the largest first, in whole per cent', () => {
  const found = drivers({ drivers: ['idle', 'weak', 'strong'] })
  if (found.kind !== 'drivers') throw new Error(found.kind)
  // The variance of 4 s + w is 16 to 1; nothing else moves the outcome.
  expect(found.explained).toMatchObject({ value: 1, shown: { de: '100\u00a0%' } })
  expect(found.drivers.map(({ variable, part }) => [variable.id, part.value])).toEqual([
    ['strong', 0.94],
    ['weak', 0.06],
    ['idle', 0],
  ])
})

test('how many answered everything is told to the nearest ten', () => {
  const found = drivers({}, 104)
  expect(found).toMatchObject({ kind: 'drivers', base: { value: 100 } })
})

test.each([
  [29, 2, 'tooFewAnswers'],
  [30, 2, undefined],
  [39, 3, undefined],
  [29, 3, 'tooFewAnswers'],
] as const)('%i people and %i drivers: %s', (people, count, code) => {
  const found = drivers({ drivers: ['strong', 'weak', 'idle'].slice(0, count) }, people)
  expect(found.kind === 'refused' ? found.code : undefined).toBe(code)
})

test('four drivers need forty people', () => {
  const four = ['strong', 'weak', 'idle', 'outcome']
  const at = (people: number) => drivers({ outcome: 'same', drivers: four }, people)
  expect(at(39)).toMatchObject({ code: 'tooFewAnswers' })
  expect(at(45)).not.toMatchObject({ code: 'tooFewAnswers' })
})

test.each([
  [{ drivers: ['strong'] }, 'tooFewDrivers'],
  [{ drivers: Array.from({ length: 13 }, (_, index) => `d${index}`) }, 'tooManyDrivers'],
  [{ drivers: ['outcome', 'weak'] }, 'outcomeAmongDrivers'],
  [{ drivers: ['strong', 'gone'] }, 'unknownVariable'],
  [{ drivers: ['strong', 'words'] }, 'notComputable'],
  [{ drivers: ['strong', 'same'] }, 'collinear'],
] as const)('%j is refused: %s', (request, code) => {
  expect(drivers(request)).toMatchObject({ kind: 'refused', code })
})

test('an outcome that is the same for everybody is refused', () => {
  expect(drivers({ outcome: 'idle' }, 9 * 3 + 3)).toMatchObject({ kind: 'drivers' })
  const answers = Array.from({ length: 90 }, (_, index): Answers => ({
    ...person(index),
    outcome: { kind: 'number', value: 1 },
  }))
  const dataset = buildDataset(survey, respondents(answers))
  const free = { rule, selection: 'random', weights: unweighted(dataset) } as const
  expect(
    releaseDrivers(dataset, { outcome: 'outcome', drivers: ['strong', 'weak'] }, free),
  ).toMatchObject({ kind: 'refused', code: 'noVariation' })
})

test('drivers that hang together have an alpha, those that do not have none or a small one', () => {
  const found = drivers({ outcome: 'weak', drivers: ['strong', 'outcome'] })
  if (found.kind !== 'drivers') throw new Error(found.kind)
  // Two items: 2 (1 - (var a + var b) / var (a + b)), with s and 4 s + w.
  expect(found.alpha?.value).toBeCloseTo(2 * (1 - (1 + 17) / (25 + 1)), 2)
  expect(drivers({ drivers: ['weak', 'idle'] })).toMatchObject({ alpha: { value: 0 } })
})
