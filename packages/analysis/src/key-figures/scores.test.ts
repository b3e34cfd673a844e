import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from '../columns/build-dataset.ts'
import { releaseResults, type ReleasePlan } from '../release-results.ts'
import type { Selection } from '../selection.ts'
import { respondents } from '../testing/respondents.ts'
import { people, townSurvey } from '../testing/town-survey.ts'
import { unweighted } from '../weights/weigh.ts'
import { evaluateKeyFigure } from './evaluate-key-figure.ts'
import type { KeyFigureDefinition, KeyFigureRule } from './key-figure.ts'
import { toldByKeyFigures } from './told-by-key-figures.ts'

const recommend = { kind: 'recommendation', id: 'recommend', text: { de: 'Empfehlen?' } } as const
const [page, ...rest] = townSurvey.pages
const survey: Questionnaire = {
  ...townSurvey,
  pages: [{ id: 'p1', questions: [...(page?.questions ?? []), recommend] }, ...rest],
}

const rule = { minimumBase: 10, smallCell: 3 }

function define(variable: string, of: KeyFigureRule, target: number): KeyFigureDefinition {
  return { id: 'k', title: 'K', variable, rule: of, target, direction: 'atLeast' }
}

function evaluate(
  definition: KeyFigureDefinition,
  answers: readonly Answers[],
  selection: Selection = 'selfSelected',
) {
  const dataset = buildDataset(survey, respondents(answers))
  return evaluateKeyFigure(definition, dataset, { rule, selection })
}

function gave(point: number): Answers {
  return { recommend: { kind: 'choice', code: String(point) } }
}

/** A person who rated buses and parks from 1 to 4, or only one of them. */
function rated(bus: number | undefined, parks: number | undefined): Answers {
  const row = (point: number | undefined) =>
    point === undefined ? {} : { kind: 'choice', code: `c${point}` }
  const rows = Object.entries({ bus, parks }).flatMap(([id, point]) =>
    point === undefined ? [] : [[id, row(point)]],
  )
  return rows.length === 0 ? {} : { content: { kind: 'rows', rows: Object.fromEntries(rows) } }
}

describe('a Net Promoter Score', () => {
  const score = define('recommend', { kind: 'nps' }, 30)
  const town = [
    ...people(50, gave(10)),
    ...people(30, gave(8)),
    ...people(10, gave(6)),
    ...people(10, gave(0)),
  ]

  test('is the share of 9 and 10 less that of 0 to 6, with both shares beside it', () => {
    expect(evaluate(score, town)).toMatchObject({
      actual: { value: 30, shown: { de: '+30', en: '+30' } },
      base: { value: 100 },
      parts: [
        { figure: { shown: { de: '50\u00a0%' } } },
        { figure: { shown: { de: '20\u00a0%' } } },
      ],
      verdict: 'met',
      aim: { de: 'mindestens +30', en: 'at least +30' },
    })
    const bad = evaluate(score, [...people(40, gave(2)), ...people(20, gave(9))])
    expect(bad).toMatchObject({ actual: { shown: { de: '−33' } }, verdict: 'missed' })
  })

  test('of a random sample has the interval of a difference of two shares', () => {
    const found = evaluate(score, town, 'random')
    const half = 1.959963984540054 * 100 * Math.sqrt((0.5 + 0.2 - 0.3 ** 2) / 100)
    expect(found).toMatchObject({
      actual: {
        interval: {
          low: { value: expect.closeTo(30 - half, 9), shown: { de: '+15' } },
          high: { value: expect.closeTo(30 + half, 9), shown: { de: '+45' } },
        },
      },
      verdict: 'undecidable',
    })
  })

  test('whose promoters are one or two is kept secret, for it would tell how many', () => {
    expect(evaluate(score, [...people(2, gave(10)), ...people(30, gave(3))])).toMatchObject({
      actual: { kind: 'withheld', code: 'secret' },
      verdict: 'undecidable',
    })
  })

  test('is only one of questions from 0 to 10', () => {
    const other = define('living', { kind: 'nps' }, 30)
    expect(evaluate(other, people(20, gave(9)))).toMatchObject({
      actual: { code: 'notComputable' },
    })
  })

  test('tells the sums of its groups, against which its table is protected', () => {
    const dataset = buildDataset(
      survey,
      respondents([
        ...people(20, gave(10)),
        ...people(2, gave(9)),
        ...people(20, gave(8)),
        ...people(20, gave(7)),
        ...people(20, gave(5)),
      ]),
    )
    const shownCells = (told: ReturnType<typeof toldByKeyFigures>) => {
      const { variables } = releaseResults(dataset, rule, { selection: 'selfSelected' }, told)
      const result = variables.find(({ variable }) => variable.id === 'recommend')
      if (result?.kind !== 'categories') throw new Error('no table')
      const shown = result.categories.filter(({ count }) => count?.kind === 'figure')
      return shown.map(({ category }) => category.code)
    }
    // 9 is small: one further cell must be kept secret with it, and beside the score it must be 10.
    expect(shownCells(toldByKeyFigures([score], dataset))).not.toContain('10')
    expect(shownCells(toldByKeyFigures([score], dataset))).toContain('8')
  })
})

describe('an index', () => {
  const items = ['content.bus', 'content.parks']
  const index = (atLeast: number, best: 'highest' | 'lowest' = 'highest') =>
    define('content.bus', { kind: 'index', items, best, atLeast }, 50)

  test('is the mean of the items from 0 to 100, with Cronbach’s alpha', () => {
    const town = [
      ...people(10, rated(4, 4)),
      ...people(10, rated(1, 1)),
      ...people(10, rated(4, 1)),
    ]
    expect(evaluate(index(2), town)).toMatchObject({
      actual: { value: 50, shown: { de: '50\u00a0Punkte', en: '50\u00a0points' } },
      base: { value: 30 },
      parts: [{ label: { de: 'Cronbachs Alpha (gut ab 0,7)' }, figure: { value: 0.67 } }],
      verdict: 'met',
      aim: { de: 'mindestens 50\u00a0Punkte' },
    })
    expect(evaluate(index(2, 'lowest'), people(20, rated(1, 2)))).toMatchObject({
      actual: { value: 83 },
    })
  })

  test('counts who answered as many items as it asks for', () => {
    const town = [...people(20, rated(4, 4)), ...people(20, rated(1, undefined))]
    expect(evaluate(index(2), town)).toMatchObject({ base: { value: 20 }, actual: { value: 100 } })
    expect(evaluate(index(1), town)).toMatchObject({ base: { value: 40 }, actual: { value: 50 } })
  })

  test('of a random sample has an interval whose middle is the printed number, not the exact one', () => {
    const town = [...people(100, rated(4, 3)), ...people(55, rated(2, 1))]
    const { actual } = evaluate(index(2), town, 'random')
    if (actual.kind !== 'figure' || actual.interval === undefined) throw new Error('no interval')
    const { low, high } = actual.interval
    expect((low.value + high.value) / 2).toBeCloseTo(actual.value, 9)
    expect(Number.isInteger(actual.value)).toBe(true)
  })

  test('is printed so coarsely that one who left an item out is not found by subtraction', () => {
    const whole = people(12, rated(4, 3))
    expect(evaluate(index(2), whole).actual).toMatchObject({ value: 83 })
    expect(evaluate(index(2), [...whole, rated(undefined, 2)]).actual).toMatchObject({ value: 85 })
    expect(
      evaluate(index(2), [...people(250, rated(4, 3)), rated(undefined, 4)]).actual,
    ).toMatchObject({ value: 83 })
    expect(evaluate(index(2), people(250, rated(4, 3))).actual).toMatchObject({ value: 83.3 })
  })

  test('tells the means of its items to finer steps than a table prints them, and they are protected so', () => {
    const town = [1, 3, 5, 7].flatMap((count, place) => people(count, rated(place + 1, 4)))
    const dataset = buildDataset(survey, respondents(town))
    const told = toldByKeyFigures([index(2), define('content.bus', { kind: 'mean' }, 3)], dataset)
    expect(told.means).toEqual(items.map((variable) => ({ variable, step: 0.06 })))
    const shown = (means: NonNullable<ReleasePlan['means']>) => {
      const { variables } = releaseResults(dataset, rule, { selection: 'selfSelected' }, { means })
      const result = variables.find(({ variable }) => variable.id === 'content.bus')
      if (result?.kind !== 'categories') throw new Error('no table')
      return result.categories.map(({ count }) => (count?.kind === 'figure' ? count.value : '.'))
    }
    expect(shown([{ variable: 'content.bus' }])).toEqual(['.', '.', '.', 7])
    expect(shown([{ variable: 'content.bus', step: 0.02 }])).toEqual(['.', '.', '.', '.'])
  })

  test('of other scales or unknown items is none', () => {
    const mixed = define(
      'content.bus',
      { kind: 'index', items: ['content.bus', 'recommend'], best: 'highest', atLeast: 1 },
      50,
    )
    expect(evaluate(mixed, people(20, rated(1, 1))).actual).toMatchObject({ code: 'notComputable' })
    const gone = define(
      'content.bus',
      { kind: 'index', items: ['content.bus', 'content.tram'], best: 'highest', atLeast: 1 },
      50,
    )
    expect(evaluate(gone, people(20, rated(1, 1))).actual).toMatchObject({
      code: 'unknownVariable',
    })
  })
})

describe('a median', () => {
  const median = define('age', { kind: 'median' }, 42)
  const aged = (age: number): Answers => ({ age: { kind: 'number', value: age } })

  test('is that of the table, with an interval in a random sample', () => {
    const town = Array.from({ length: 99 }, (_, place) => aged(20 + (place % 50)))
    expect(evaluate(median, town, 'random')).toMatchObject({
      actual: {
        value: 44,
        shown: { de: '44' },
        interval: { low: { value: 40 }, high: { value: 49 } },
      },
      verdict: 'undecidable',
    })
  })

  test('says nothing about bounds that single people gave', () => {
    const town = Array.from({ length: 10 }, (_, place) => aged(20 + place))
    const { actual, verdict } = evaluate(median, town, 'random')
    expect(actual).toMatchObject({ value: 24.5 })
    expect(actual).not.toHaveProperty('interval')
    expect(verdict).toBe('undecidable')
  })

  test('is not one of a scale', () => {
    const scale = define('content.bus', { kind: 'median' }, 3)
    expect(evaluate(scale, people(20, rated(1, 1))).actual).toMatchObject({ code: 'notComputable' })
  })
})

test('while answers still come all of them follow from perturbed tables', () => {
  const town = [
    ...people(60, { ...rated(4, 4), ...gave(10), age: { kind: 'number', value: 30 } }),
    ...people(40, { ...rated(1, 1), ...gave(3), age: { kind: 'number', value: 60 } }),
  ]
  const dataset = buildDataset(survey, respondents(town))
  const early = (definition: KeyFigureDefinition) =>
    evaluateKeyFigure(definition, dataset, {
      rule,
      selection: 'random',
      weights: unweighted(dataset),
      protection: 'perturbed',
    })
  const index = define(
    'content.bus',
    { kind: 'index', items: ['content.bus', 'content.parks'], best: 'highest', atLeast: 2 },
    50,
  )
  for (const [definition, near] of [
    [define('recommend', { kind: 'nps' }, 10), 20],
    [index, 60],
    [define('age', { kind: 'median' }, 40), 30],
  ] as const) {
    const { actual, verdict } = early(definition)
    expect(actual.kind === 'figure' && Math.abs(actual.value - near)).toBeLessThan(10)
    expect(verdict).toBe('undecidable')
  }
})
