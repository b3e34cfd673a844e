import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Answers } from '@meinungsbild/questionnaire'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { codePlan, place } from '../../testing/survey-initiative.ts'
import { untilOpened, visitor, wordsOf } from '../testing/park-field.ts'

const path = `${place}/ergebnisse/treiber`
const codes = ['bad', 'middling', 'good'] as const

/** Paths decide, lawns do not matter, and the walk is as long as it is. */
function judged(index: number): Answers {
  const paths = codes[index % 3] ?? 'good'
  const lawns = codes[Math.floor(index / 3) % 3] ?? 'good'
  const parts = {
    paths: { kind: 'choice', code: paths },
    lawns: { kind: 'choice', code: lawns },
  } as const
  const walk = { kind: 'number', value: 10 + (Math.floor(index / 9) % 5) } as const
  return { ...visitor(paths), parts: { kind: 'rows', rows: parts }, walk }
}

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

test('drivers are shown by their shares, the strongest first, with a warning against causes', async () => {
  const answers = Array.from({ length: 90 }, (_, index) => judged(index))
  await untilOpened(house, answers, { access: { ...codePlan, size: '200' } })
  const query = 'ziel=overall&treiber=parts.lawns&treiber=parts.paths&treiber=walk'
  const page = wordsOf(await presse.page(`${path}?${query}`))
  expect(page).toContain('Kein Kausalschluss')
  expect(page).toContain('Basis: rund 90 Personen')
  const file = await presse.get(`${path}/bild?${query}&art=csv`)
  expect(await file.text()).toMatch(/Wege;100\s%\s+Wiesen;0\s%/)
  expect((await presse.get(`${path}/bild?${query}&art=csv&bild=7`)).status).toBe(404)
  expect(wordsOf(await presse.page(path))).not.toContain('Was womit zusammenhängt')
})

test('of too few people nothing is computed, and the choice is kept', async () => {
  const answers = Array.from({ length: 29 }, (_, index) => judged(index))
  await untilOpened(house, answers)
  const response = await presse.get(`${path}?ziel=overall&treiber=parts.lawns&treiber=parts.paths`)
  const page = await response.text()
  expect(response.status).toBe(422)
  expect(page).toContain('Zu wenige Personen')
  expect(page).toContain('href="#feld-treiber"')
  expect(page).toMatch(/value="parts.lawns" checked/)
  expect(page).not.toContain('Was womit zusammenhängt')
})
