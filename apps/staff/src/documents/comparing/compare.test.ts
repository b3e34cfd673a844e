import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { hidden, outlineConcept, place, until } from '../testing/park-procedure.ts'

const path = `${place}/dokumente/outlineConcept`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.2')
  await presse.post(path, { ...outlineConcept, basedOn: '0' })
  const changed = { ...outlineConcept, 'sections.resources': '50 Stunden <b>', basedOn: '1' }
  await presse.post(path, changed)
})
afterEach(() => house.close())

test('versions stand side by side, with words marked in the text and for whoever hears it', async () => {
  const page = await presse.page(`${path}/vergleich?von=1&nach=2`)
  expect(page).toContain('In einem Abschnitt unterscheiden sich Fassung 1 und Fassung 2.')
  expect(page).toContain('<del><span class="kern-sr-only">entfernt: </span>40</del> Stunden')
  expect(page).toContain('<ins><span class="kern-sr-only">neu: </span>50</ins> Stunden')
  expect(page).toContain('&lt;b>')
  expect(page).toContain('unverändert')
  expect(await presse.page(path)).toContain(`${path}/vergleich?von=1&amp;nach=2`)
})

test('one’s own working copy can be compared, that of others cannot', async () => {
  const window = { basedOn: hidden(await presse.page(path), 'basedOn'), revision: '0' }
  const draft = { ...outlineConcept, 'sections.resources': '60 Stunden', tun: 'keep' }
  await presse.post(path, { ...draft, ...window })
  const page = await presse.page(`${path}/vergleich?von=2&nach=arbeitsstand`)
  expect(page).toContain('Ihr Arbeitsstand')
  expect(page).toContain('60')
  const gast = await house.as('gast')
  expect((await gast.get(`${path}/vergleich?von=2&nach=arbeitsstand`)).status).toBe(404)
  expect(await gast.page(`${path}/vergleich`)).toContain('Fassung 2')
  for (const unknown of ['von=1&nach=3', 'von=x']) {
    expect((await presse.get(`${path}/vergleich?${unknown}`)).status).toBe(404)
  }
  expect((await presse.get(`${place}/dokumente/minutes/vergleich`)).status).toBe(404)
})
