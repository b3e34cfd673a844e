import { afterEach, beforeEach, expect, test } from 'vitest'
import { outlineConcept } from '../documents/testing/park-procedure.ts'
import { routes } from '../routes.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { propose } from '../testing/proposal.ts'

let house: House
let leitung: Person
let presse: Person

beforeEach(async () => {
  house = await openHouse()
  leitung = await house.as('leitung')
  presse = await house.as('presse')
  await propose(leitung)
})
afterEach(() => house.close())

const search = (person: Person, query: string) => person.page(routes.search.href({ suche: query }))

test('every page has the search, and without words it finds nothing and says nothing', async () => {
  expect(await presse.page('/aufgaben')).toContain('action="/suche"')
  const page = await presse.page('/suche')
  expect(page).not.toContain('gefunden')
  expect(await search(presse, ' ? ')).not.toContain('gefunden')
})

test('ideas and people are found by parts of words, with the words marked and the way there', async () => {
  const page = await search(presse, 'ausstatt beschluss')
  expect(page).toMatch(/<mark>Ausstatt<\/mark>ung.*<mark>Beschluss<\/mark>/)
  expect(page).toContain('href="/vorhaben/vorhaben-1"')
  expect(await search(presse, 'Soerensen')).toContain('href="/vorhaben/vorhaben-1/beteiligte"')
  expect(await search(presse, 'Raumfahrt')).toContain('Nichts gefunden')
})

test('what is written later is found at once, in its newest version only', async () => {
  await presse.post('/vorhaben/vorhaben-1/idee', { tun: 'takeOver' })
  const write = (goals: string, basedOn: string) => {
    const sections = { ...outlineConcept, 'sections.goals': goals }
    return presse.post('/vorhaben/vorhaben-1/dokumente/outlineConcept', { ...sections, basedOn })
  }
  expect((await write('Wir suchen **Kletterwände** für Kinder.', '0')).status).toBe(303)
  const page = await search(presse, 'kletter kinder')
  expect(page).toContain('Grobkonzept: Zielsetzung')
  expect(page).toContain('Wir suchen <mark>Kletter</mark>wände für <mark>Kinder</mark>.')
  expect((await write('Wir suchen Rutschen.', '1')).status).toBe(303)
  expect(await search(presse, 'Kletterwand')).toContain('Nichts gefunden')
  expect(await search(await house.as('gast'), 'Rutschen')).toContain('/fassungen/2')
})

test('what is looked for is shown as it was typed, and never as part of the page', async () => {
  const page = await search(presse, '"><script>alert(1)</script>')
  expect(page).not.toContain('<script>alert')
})
