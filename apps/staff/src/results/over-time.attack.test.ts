import { attackOverTime, type Cohort } from '@meinungsbild/analysis/testing/over-time.ts'
import type { ReleasedResults } from '@meinungsbild/analysis'
import type { Answers } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { act, place } from '../testing/survey-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { keep, untilRead, untilRunning, visitor } from './testing/park-field.ts'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** So many visitors, of whom some find the park bad and few walk with children. */
function crowd(count: number, from: number): readonly Answers[] {
  return Array.from({ length: count }, (_, index) => {
    const turn = (from + index) * 7
    const overall = turn % 5 < 3 ? 'good' : turn % 11 < 9 ? 'bad' : 'middling'
    const lawns = turn % 4 < 3 ? 'good' : 'bad'
    return {
      ...visitor(overall),
      visit: { kind: 'choice', code: turn % 9 < 6 ? 'yes' : 'no' },
      parts: {
        kind: 'rows',
        rows: { paths: { kind: 'choice', code: overall }, lawns: { kind: 'choice', code: lawns } },
      },
    }
  })
}

async function read(): Promise<ReleasedResults> {
  return JSON.parse(await (await presse.get(`${place}/ergebnisse/daten`)).text())
}

/** What is shown to the last bit: where nothing new may be learned, nothing may change. */
async function page(): Promise<string> {
  return (await presse.get(`${place}/ergebnisse/daten`)).text()
}

async function deleteOne(): Promise<void> {
  await house.database.run('delete from answers where id = (select min(id) from answers)')
}

test('whoever keeps all that the pages show from the first answers on is certain of nobody among few', async () => {
  const first = crowd(60, 0)
  const second = crowd(14, 60)
  const last = crowd(6, 74)
  await untilRunning(house, first, { plan: { reading: 'whileRunning', breakdowns: ['visit'] } })
  const early = await read()
  await keep(house, second)
  const later = await read()
  await keep(house, last)
  // Six alone are not shown, neither while the field runs nor when it has ended and paper is still keyed.
  expect((await read()).variables).toEqual(later.variables)
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  const between = await read()
  expect([between.protection, between.variables]).toEqual(['perturbed', later.variables])
  expect(early.variables).not.toEqual(later.variables)

  await presse.post(`${place}/ergebnisse`)
  const final = await read()
  expect(final).toMatchObject({ protection: 'suppressed', participants: { value: 80 } })
  const shown = await page()
  await deleteOne()
  expect(await page()).toBe(shown)

  const cohorts: readonly Cohort[] = [
    { name: 'first', people: first },
    { name: 'second', people: second },
    { name: 'last', people: last },
  ]
  const perturbed = { keys: 'live', most: 9 }
  const states = [
    { cohorts: ['first'], tables: early.variables, perturbed },
    { cohorts: ['first', 'second'], tables: later.variables, perturbed },
    { cohorts: ['first', 'second', 'last'], tables: final.variables },
  ]
  expect(attackOverTime(cohorts, states, 10)).toEqual([])
})

test('an answer that is deleted while the field runs is not told by what is shown next', async () => {
  await untilRunning(house, crowd(40, 0), { plan: { reading: 'whileRunning' } })
  const before = await read()
  await deleteOne()
  expect((await read()).variables).toEqual(before.variables)
  await keep(house, crowd(9, 40))
  expect((await read()).variables).toEqual(before.variables)
  await keep(house, crowd(2, 49))
  expect((await read()).participants).toMatchObject({ value: 50 })
})

test('nothing but what was released is left of a survey whose answers have all been deleted', async () => {
  await untilRunning(house, crowd(40, 0))
  await untilRead(house)
  const shown = await page()
  const { run } = house.database
  await run('delete from answers')
  expect((await run('select * from answer_columns')).rows).toEqual([])
  expect(await page()).toBe(shown)
  expect((await presse.get(`${place}/ergebnisse`)).status).toBe(200)
  expect((await presse.get(`${place}/ergebnisse/fragen/overall?nach=visit`)).status).toBe(200)
})
