import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount } from '../../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { place } from '../../testing/survey-initiative.ts'
import { keep, people, untilRunning, visitor, wordsOf } from '../testing/park-field.ts'

const path = `${place}/ergebnisse`
const early = `${path}/vorzeitig`
const answers = [...people(30, visitor('good')), ...people(12, visitor('bad', { walk: 40 }))]

let house: House
let presse: Person
let leitung: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  leitung = await house.as('leitung')
})
afterEach(() => house.close())

async function locked(): Promise<string> {
  const page = wordsOf(await presse.page(path))
  expect(page).toContain('Die Ergebnisse sind noch verschlossen')
  expect(page).not.toMatch(/\d %|Mittelwert/)
  expect((await presse.get(`${path}/daten`)).status).toBe(409)
  return page
}

describe('a field that the plan keeps closed', () => {
  beforeEach(() => untilRunning(house, answers))

  test('is read early by two people, both named with their reasons, for a day', async () => {
    expect(await locked()).toContain('Nach dem Auswertungsplan')
    const before = await entryCount(house)
    expect((await presse.post(early, { tun: 'ask', reason: 'Anfrage im Rat' })).status).toBe(303)
    expect(await locked()).toMatch(/Beantragt von Mehmet Yıldız am .*: „Anfrage im Rat“/)

    // Four eyes: whoever asked sees why they may not rule, and cannot.
    const own = await presse.post(early, { tun: 'grant', reason: 'Ja' })
    expect(own.status).toBe(403)
    expect((await leitung.post(early, { tun: 'grant', reason: 'Ausnahme' })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([
      'earlyReadingAsked a-presse',
      'earlyReadingRuled a-leitung',
    ])

    const page = wordsOf(await presse.page(path))
    expect(page).toContain('Vorzeitig gelesen, erlaubt bis')
    expect(page).toMatch(/Beantragt von Mehmet Yıldız am .*: „Anfrage im Rat“/)
    expect(page).toMatch(/Erlaubt von Dr. Ingrid Petersen am .*: „Ausnahme“/)
    expect(page).toContain('Cell-Key-Methode')
    expect(wordsOf(await presse.page(`${place}/akte`))).toContain('Anfrage im Rat')

    house.clock.now = new Date(house.clock.now.getTime() + 24 * 3_600_000)
    const again = await house.as('presse')
    expect(wordsOf(await again.page(path))).toContain('Die Ergebnisse sind noch verschlossen')
  })

  test('stays closed where the other refuses, and may be asked for anew', async () => {
    await presse.post(early, { tun: 'ask', reason: 'Neugier' })
    await leitung.post(early, { tun: 'refuse', reason: 'Kein Anlass' })
    const page = await locked()
    expect(page).toMatch(/Abgelehnt von Dr. Ingrid Petersen am .*: „Kein Anlass“/)
    expect((await presse.post(early, { tun: 'ask', reason: 'Anfrage' })).status).toBe(303)
  })

  test('wants a reason, keeps the page and leaves no entry without one', async () => {
    const before = await entryCount(house)
    const response = await presse.post(early, { tun: 'ask', reason: '  ' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('href="#feld-reason"')
    expect((await presse.post(early, { tun: 'what' })).status).toBe(400)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})

describe('a field that the plan lets be read', () => {
  beforeEach(() => untilRunning(house, answers, { plan: { reading: 'whileRunning' } }))

  test('shows perturbed tables of single questions, judges nothing and gives nothing to quote', async () => {
    const { protection, breakdowns } = JSON.parse(await (await presse.get(`${path}/daten`)).text())
    expect([protection, breakdowns]).toEqual(['perturbed', []])
    const page = wordsOf(await presse.page(path))
    expect(page).toContain('Zwischenstand: Noch ist nicht ausgezählt')
    expect(page).toContain('Zwischenstand; beurteilt wird nach dem Öffnen zu Protokoll.')
    expect(page).not.toMatch(/\{\{anteil|Aufgliedern|Kennzahlen erreicht/)
    for (const closed of ['fragen/overall', 'fragen/overall/tabelle', 'treiber', 'treiber/bild'])
      expect((await presse.get(`${path}/${closed}?art=csv`)).status).toBe(409)
    expect((await presse.get(`${path}/fragen/overall/bild?bild=0&art=csv`)).status).toBe(200)
    expect((await presse.post(early, { tun: 'ask', reason: 'Wozu?' })).status).toBe(409)
  })

  test('says how many answers wait for the next state', async () => {
    await presse.page(path)
    await keep(house, people(4, visitor('bad')))
    expect(wordsOf(await presse.page(path))).toContain('4 später eingegangene Antworten')
  })
})
