import { afterEach, beforeEach, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { hidden, outlineConcept, place, until } from '../testing/park-procedure.ts'

const path = `${place}/dokumente/outlineConcept`

let house: House
let presse: Person
let gruenamt: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  gruenamt = await house.as('gruenamt')
  await until(house, '1.2')
  await presse.post(path, { ...outlineConcept, basedOn: '0' })
})
afterEach(() => house.close())

const remark = { bemerken: 'add:goals', 'bemerkung.goals': 'Bitte <genauer>.' }

test('a remark stands with its section for everybody, is answered, settled and opened again', async () => {
  const sent = await gruenamt.post(`${path}/bemerkungen`, remark)
  expect(sent.headers.get('location')).toBe(`${path}#bemerkungen-goals`)
  const [own] = await house.storage.comments.all('vorhaben-1')
  expect(own).toMatchObject({ place: 'document:outlineConcept:goals', by: 'a-gruenamt' })
  const page = await presse.page(path)
  expect(page).toContain('Bitte &lt;genauer>.')
  expect(page).toContain('1 Bemerkung')

  const answer = { bemerken: `answer:${own?.id}`, [`antwort.${own?.id}`]: 'Ist geschärft.' }
  await presse.post(`${path}/bemerkungen`, answer)
  expect(await gruenamt.page(path)).toContain('Ist geschärft.')
  await gruenamt.post(`${path}/bemerkungen`, { bemerken: `settle:${own?.id}` })
  expect(await presse.page(path)).toContain('Eine erledigte Bemerkung')
  await gruenamt.post(`${path}/bemerkungen`, { bemerken: `reopen:${own?.id}` })
  expect(await presse.page(path)).not.toContain('Eine erledigte Bemerkung')
})

test('whoever remarks while writing keeps what is typed', async () => {
  const page = await presse.page(path)
  const typed = { ...outlineConcept, 'sections.resources': 'Halb getippt' }
  const window = { basedOn: hidden(page, 'basedOn'), revision: hidden(page, 'revision') }
  await presse.post(`${path}/bemerkungen`, { ...typed, ...window, ...remark })
  const again = await presse.page(path)
  expect(again).toContain('Halb getippt</textarea>')
  expect(again).toContain('Bitte &lt;genauer>.')
})

test('empty and too long ones, and those of another document, are refused', async () => {
  const send = async (fields: Readonly<Record<string, string>>) =>
    (await gruenamt.post(`${path}/bemerkungen`, fields)).status
  expect(await send({ ...remark, 'bemerkung.goals': ' ' })).toBe(400)
  expect(await send({ ...remark, 'bemerkung.goals': 'x'.repeat(2_001) })).toBe(400)
  expect(await send({ bemerken: 'settle:unbekannt' })).toBe(404)
  expect(await send({})).toBe(404)
  await gruenamt.post(`${path}/bemerkungen`, remark)
  const [own] = await house.storage.comments.all('vorhaben-1')
  const elsewhere = { bemerken: `settle:${own?.id}` }
  const other = await gruenamt.post(`${place}/dokumente/minutes/bemerkungen`, elsewhere)
  expect(other.status).toBe(404)
  expect(await house.storage.comments.all('vorhaben-1')).toMatchObject([{ settled: false }])
})
