import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import { surveyIn, untilResults } from '../testing/survey-initiative.ts'
import { citizens, openAnswers } from './testing/open-answers-scene.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

test('texts of a large survey are taken in one batch after the other, and none is left over', async () => {
  await untilResults(house, Array.from({ length: 350 }, () => citizens()).flat())
  await (await house.as('presse')).page(openAnswers)
  const { id: survey } = await surveyIn(house)
  const { openAnswers: store } = house.storage
  expect(await store.countWaiting(survey)).toBe(0)
  const progress = await store.progress(survey)
  expect(progress.find(({ variable }) => variable === 'wish')?.raw).toBe(12 * 350)
})
