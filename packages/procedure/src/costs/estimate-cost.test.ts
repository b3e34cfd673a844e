import { expect, test } from 'vitest'
import { costPlanFlaws, quantitiesOf, type CostPlan } from './cost-plan.ts'
import { compareCosts, estimateCost } from './estimate-cost.ts'
import { tariffFlaws } from './tariff.ts'
import { tariff } from './tariffs.examples.ts'

/** 1,000 letters, one reminder, three in ten answer. */
const byLetter: CostPlan = {
  invited: 1000,
  response: 0.3,
  otherAnswers: 0,
  byEmail: 0,
  onPaper: 0.1,
  reminders: 1,
  languages: 2,
  months: 2,
}

test('reminders go to those who have not answered yet', () => {
  expect(quantitiesOf(byLetter, { hours: 12.5 })).toEqual({
    survey: 1,
    month: 2,
    answer: 300,
    // 1,000 and then all but half of those who will answer.
    letter: 1850,
    postage: 1850,
    form: 30,
    email: 0,
    language: 1,
    hour: 12.5,
  })
  // 1,000, 900 and 800 times a quarter by e-mail.
  const mixed = quantitiesOf({ ...byLetter, byEmail: 0.25, reminders: 2 }, { hours: 0 })
  expect([mixed.email, mixed.letter]).toEqual([675, 2025])
})

test('an open survey has no letters, and its answers are those expected', () => {
  const open = { ...byLetter, invited: 0, reminders: 0, otherAnswers: 400, onPaper: 0 }
  expect(quantitiesOf(open, { hours: 0 })).toMatchObject({ letter: 0, answer: 400, form: 0 })
})

test('every line says what is included and what is paid for, in cents', () => {
  const estimate = estimateCost(
    byLetter,
    tariff(
      'Angebot',
      {
        survey: { each: 4_900_000 },
        answer: { each: 2_500, included: 100 },
        postage: { each: 9_500 },
        email: { each: 25 },
        language: { each: 0, included: 3 },
        hour: { each: 620_000 },
      },
      1.5,
    ),
  )
  expect(estimate.lines).toEqual([
    { unit: 'survey', quantity: 1, included: 0, each: 4_900_000, amount: 490_00 },
    { unit: 'answer', quantity: 300, included: 100, each: 2_500, amount: 50_00 },
    { unit: 'postage', quantity: 1850, included: 0, each: 9_500, amount: 1_757_50 },
    { unit: 'language', quantity: 1, included: 1, each: 0, amount: 0 },
    { unit: 'hour', quantity: 1.5, included: 0, each: 620_000, amount: 93_00 },
  ])
  expect(estimate.total).toBe(2_390_50)
  expect(estimate.perAnswer).toBe(797)
  expect(estimateCost({ ...byLetter, response: 0 }, tariff('x', {})).perAnswer).toBeUndefined()
})

test('tariffs are compared from the cheapest on, each for the same plan', () => {
  const compared = compareCosts(byLetter, [
    tariff('dear', { answer: { each: 30_000 } }),
    tariff('free', {}),
    tariff('flat', { survey: { each: 1_000_000 } }),
  ])
  expect(compared.map((each) => [each.tariff.name, each.total])).toEqual([
    ['free', 0],
    ['flat', 100_00],
    ['dear', 900_00],
  ])
})

test('what makes no sense is named by its field', () => {
  expect(costPlanFlaws(byLetter)).toEqual([])
  expect(
    costPlanFlaws({
      invited: -1,
      response: 1.2,
      otherAnswers: 0.5,
      byEmail: Number.NaN,
      onPaper: -0.1,
      reminders: 11,
      languages: 0,
      months: 1.5,
    }).toSorted(),
  ).toEqual(Object.keys(byLetter).toSorted())
  const good = tariff('Angebot', { answer: { each: 2_500 } })
  expect(tariffFlaws(good)).toEqual([])
  expect(
    tariffFlaws({
      ...good,
      name: ' ',
      source: '',
      asOf: '2026-02-30',
      hours: -1,
      prices: {
        ...good.prices,
        answer: { each: 0.5, included: 0 },
        month: { each: 0, included: -1 },
      },
    }),
  ).toEqual(['name', 'source', 'asOf', 'hours', 'month', 'answer'])
})
