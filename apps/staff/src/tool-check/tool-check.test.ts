import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import {
  entriesAfter,
  entryCount,
  id,
  untilConcept,
} from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

const path = `/vorhaben/${id}/werkzeugpruefung`
let house: House
let presse: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
  before = await entryCount(house)
  await house.storage.toolChecks.put(
    {
      id: 'fremd',
      name: 'Werkzeug *A* | {{teilnehmende}}',
      source: 'Angebot',
      asOf: '2026-11-03',
      answers: { hostingPlace: { choice: 'third', text: 'Übersee', basis: 'stated' } },
    },
    { by: 'a-presse', at: '2026-11-23T08:00:00.000Z' },
  )
})
afterEach(() => house.close())

const versions = async () =>
  (await loadInitiative(house.storage, id)).state.documents['toolCheck'] ?? []

test('tools go on file side by side, as they are at that moment', async () => {
  expect(await presse.page(path)).toContain('Noch nicht in der Akte')
  const form = { werkzeug: ['eigenes', 'fremd'], assessment: 'Der *eigene* Betrieb.' }
  const response = await presse.post(path, form)
  expect(response.headers.get('location')).toBe(`${path}?erledigt=gespeichert`)
  expect(await entriesAfter(house, before)).toEqual(['documentSaved a-presse'])
  const sections = (await versions())[0]?.sections ?? {}
  expect(sections['answers']).toContain('| Frage | Meinungsbild, diese Installation | Werkzeug')
  expect(sections['answers']).toContain('**in einem Drittland**. Übersee. *(von Hand eingetragen)*')
  expect(sections['answers']).toContain('*(aus der Konfiguration gelesen)*')
  expect(sections['concerns']).toContain('- *schwer:* Wo stehen die Server')
  expect(sections['assessment']).toBe('Der *eigene* Betrieb.')
  // What somebody typed as a name is text: no table is broken, and no figure is asked for.
  const read = await (await house.as('dsb')).page(`/vorhaben/${id}/dokumente/toolCheck`)
  expect(read).toContain('Werkzeug *A* | { {teilnehmende}}')
  const pdf = await presse.get(`/vorhaben/${id}/dokumente/toolCheck/pdf`)
  expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
  const odt = await presse.get(`/vorhaben/${id}/dokumente/toolCheck/pdf?art=odt`)
  expect(odt.headers.get('content-type')).toBe('application/vnd.oasis.opendocument.text')
})

test('what is on file stays, and the page says when the answers are others', async () => {
  await presse.post(path, { werkzeug: 'eigenes' })
  expect(await presse.page(path)).not.toContain('Die Angaben sind inzwischen andere')
  await (
    await house.as('betreuung')
  ).post('/werkzeuge/eigenes', { tun: 'save', 'choice.backups': 'own' })
  const page = await presse.page(path)
  expect(page).toContain('Die Angaben sind inzwischen andere')
  expect((await versions())[0]?.sections['answers']).not.toContain('bei der Behörde, mit Frist')
  await presse.post(path, { werkzeug: 'eigenes' })
  expect((await versions()).map(({ version }) => version)).toEqual([1, 2])
  expect(await presse.page(path)).not.toContain('Die Angaben sind inzwischen andere')
})

test('the data protection officer gives an opinion on it; it is a task as soon as it is on file', async () => {
  const dsb = await house.as('dsb')
  expect(await dsb.page('/aufgaben')).not.toContain('Werkzeugprüfung')
  await presse.post(path, { werkzeug: 'eigenes' })
  expect(await dsb.page('/aufgaben')).toContain('Stellung nehmen: Werkzeugprüfung')
  const [version] = await versions()
  const opinion = {
    verdict: 'conditions',
    text: 'Eigener Betrieb ist gut.',
    conditions: 'Sicherungen regeln',
    contentHash: version?.contentHash ?? '',
  }
  const given = await dsb.post(`/vorhaben/${id}/stellungnahmen/toolCheck`, opinion)
  expect(given.status).toBe(303)
  expect((await entriesAfter(house, before)).slice(0, 2)).toEqual([
    'documentSaved a-presse',
    'opinionGiven a-dsb',
  ])
  const page = await presse.page(path)
  expect(page).toContain('Sicherungen regeln')
  expect(page).not.toContain('zu einer älteren Fassung')
})

test('it is put on file by the press office, with at least one tool', async () => {
  const dsb = await house.as('dsb')
  expect((await dsb.post(path, { werkzeug: 'eigenes' })).status).toBe(403)
  const again = await presse.post(path, { assessment: 'Ohne <Werkzeug>' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('Ohne &lt;Werkzeug>')
  expect((await presse.post(path, { werkzeug: 'nirgends' })).status).toBe(422)
  expect(await entriesAfter(house, before)).toEqual([])
})
