import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  hidden,
  opinion,
  outlineConcept,
  place,
  until,
} from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/stellungnahmen/outlineConcept`

let house: House
let dsb: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  dsb = await house.as('dsb')
  await until(house, '1.3')
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

describe('an opinion', () => {
  test('is given on the version that stands above the form, with its conditions line by line', async () => {
    const page = await dsb.page(path)
    expect(page).toContain('<strong>Stadtpark</strong>')
    expect(page).toContain('Fassung 1 vom')
    expect(page).toContain('Ihre Stellungnahme ist ein Rat, keine Freigabe.')
    await dsb.post(path, { ...opinion, contentHash: hidden(page) })
    expect(await newEntries()).toEqual(['opinionGiven a-dsb', 'noticeSent a-dsb'])
    const [given] = (await house.storage.dossiers.read('vorhaben-1')).slice(before)
    expect(Object(given?.payload)['conditions']).toEqual([
      'Keine E-Mail-Adressen erheben',
      'Löschfrist nennen',
    ])
  })

  test('on a version that has changed meanwhile is kept in the form, the new text above it', async () => {
    const contentHash = hidden(await dsb.page(path))
    const change = { ...outlineConcept, 'sections.legal': 'Neue Rechtsgrundlage', basedOn: '1' }
    await (await house.as('presse')).post(`${place}/dokumente/outlineConcept`, change)
    const again = await dsb.post(path, { ...opinion, contentHash })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain('Neue Rechtsgrundlage')
    expect(page).toContain('Keine Bedenken gegen den Entwurf.</textarea>')
    expect(await newEntries()).toEqual(['documentSaved a-presse'])
    expect((await dsb.post(path, { ...opinion, contentHash: hidden(page) })).status).toBe(303)
  })

  test.each([
    [{ verdict: 'egal' }, 'verdict'],
    [{ text: ' ' }, 'text'],
    [{ conditions: '\n' }, 'conditions'],
  ])('with %o is asked for again', async (change, field) => {
    const contentHash = hidden(await dsb.page(path))
    const again = await dsb.post(path, { ...opinion, contentHash, ...change })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(`href="#feld-${field}"`)
    expect(await newEntries()).toEqual([])
  })

  test('is for the data protection officer, and there is none on other documents', async () => {
    const statistik = await house.as('statistik')
    expect(await statistik.page(path)).toContain('Aufgabe dieser Rolle: Datenschutz.')
    for (const fields of [opinion, {}]) {
      expect((await statistik.post(path, fields)).status).toBe(403)
    }
    expect((await dsb.get(`${place}/stellungnahmen/minutes`)).status).toBe(404)
    expect((await dsb.get(`${place}/stellungnahmen/__proto__`)).status).toBe(404)
    expect(await newEntries()).toEqual([])
  })
})
