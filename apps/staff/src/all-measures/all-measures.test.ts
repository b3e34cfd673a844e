import { afterEach, beforeEach, expect, test } from 'vitest'
import { earlierWave, wordsOf } from '../results/testing/park-field.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { place, untilMeasuresDecided, untilResults } from '../testing/survey-initiative.ts'

const path = '/massnahmen'
const other = '/vorhaben/park-2022'
let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** Two initiatives: one measure that is decided and reported on, two that are only proposed. */
async function untilSeveral(): Promise<void> {
  await untilResults(house, [])
  await earlierWave(house, 'park-2022', [])
  for (const [title, unit, due] of [
    ['Wege', 'Verkehr', '2026-01-31'],
    ['=Zäune', 'Grünflächen', '2027-12-31'],
  ] as const) {
    const measure = { tun: 'propose', title, unit, due, cost: 'x', effect: 'y', plannedCost: '500' }
    expect((await presse.post(`${other}/massnahmen`, measure)).status).toBe(303)
  }
  await untilMeasuresDecided(house)
  const report = {
    status: 'running',
    note: 'Begonnen; "so"',
    followUp: '2027-05-01',
    actualCost: '75',
  }
  const gruenamt = await house.as('gruenamt')
  expect((await gruenamt.post(`${place}/massnahmen/m1`, report)).status).toBe(303)
}

test('says so while there are none', async () => {
  expect(await presse.page(path)).toContain('Noch aus keinem Vorhaben folgt eine Maßnahme.')
})

test('shows all measures of the house to everybody, with their sums, and leads to each', async () => {
  await untilSeveral()
  const page = await (await house.as('gast')).page(path)
  const words = wordsOf(page)
  expect(words).toContain('3 Maßnahmen; geplant 1.000,00 €, bisher ausgegeben 75,00 €')
  expect(words).toMatch(/Bänke .* Grünflächen läuft 30\. September 2027 1\. Mai 2027 – 75,00 €/)
  expect(words).toMatch(/Wege .* Verkehr noch nicht entschieden/)
  expect(page).toContain(`href="${place}/massnahmen#massnahme-m1"`)
  expect(await presse.page(`${place}/massnahmen`)).toContain('id="massnahme-m1"')
})

test('is filtered by unit, state and lateness; what is late comes first', async () => {
  await untilSeveral()
  const titles = async (query: string) => {
    const page = await presse.page(`${path}?${query}`)
    return Array.from(page.matchAll(/#massnahme-[^"]*">([^<]*)</g), ([, title]) => title)
  }
  expect(await titles('')).toEqual(['Wege', 'Bänke', '=Zäune'])
  expect(await titles('stelle=Verkehr')).toEqual(['Wege'])
  expect(await titles('stand=running')).toEqual(['Bänke'])
  expect(await titles('stand=erfunden&stelle=')).toHaveLength(3)
  // Nobody is late with what nobody has decided.
  expect(await titles('ueberfaellig=ja')).toEqual([])
  expect(await presse.page(`${path}?ueberfaellig=ja`)).toContain('bleibt keine Maßnahme übrig')
  house.clock.now = new Date('2027-10-01T08:00:00.000Z')
  presse = await house.as('presse')
  expect(await titles('ueberfaellig=ja')).toEqual(['Bänke'])
  expect(await titles('')).toEqual(['Bänke', 'Wege', '=Zäune'])
})

test('leaves as a table for office programs, filtered as it is shown, without a formula', async () => {
  await untilSeveral()
  const response = await presse.get(`${path}?art=csv&stelle=Grünflächen`)
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="Massnahmen.csv"')
  const lines = (await response.text()).replace('\uFEFF', '').trim().split('\r\n')
  expect(lines).toHaveLength(3)
  expect(lines[0]).toMatch(/^Vorhaben;Maßnahme;Stelle;Stand;Frist;überfällig;Wiedervorlage;/)
  expect(lines[1]).toMatch(/;Bänke;Grünflächen;läuft;2027-09-30;nein;2027-05-01;;75,00;/)
  expect(lines[1]).toMatch(/;"Begonnen; ""so"""$/)
  expect(lines[2]).toMatch(
    /;'=Zäune;Grünflächen;noch nicht entschieden;2027-12-31;nein;;500,00;;x;y;$/,
  )
})
