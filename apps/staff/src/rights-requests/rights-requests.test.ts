import { afterEach, beforeEach, expect, test } from 'vitest'
import { deleteDue } from '../deletion/delete-due.ts'
import { surveyWithEverything } from '../deletion/testing/survey-with-everything.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { act } from '../testing/survey-initiative.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
}, 60_000)
afterEach(() => house.close())

const inbox = '/betroffenenrechte'
const sent = {
  received: '2026-11-20',
  channel: 'letter',
  right: 'access',
  about: id,
  person: 'Nora Blumentritt\nAm Teich 4',
  text: 'Was haben Sie über mich?',
}

/** Enters a request; gives its address. */
async function entered(more: Readonly<Record<string, string>> = {}): Promise<string> {
  const dsb = await house.as('dsb')
  const response = await dsb.post(`${inbox}/neu`, { ...sent, ...more })
  expect(response.status).toBe(303)
  return (response.headers.get('location') ?? '').split('?')[0] ?? ''
}

test('a request has a month, two more with a reason, and is for the data protection officer alone', async () => {
  const request = await entered()
  const dsb = await house.as('dsb')
  expect(await dsb.page('/aufgaben')).toContain(`href="${inbox}"`)
  for (const login of ['presse', 'leitung', 'betreuung', 'gast'] as const) {
    const other = await house.as(login)
    for (const address of [inbox, `${inbox}/neu`, request])
      expect((await other.get(address)).status).toBe(403)
    expect((await other.post(request, { tun: 'close' })).status).toBe(403)
    expect(await other.page('/aufgaben')).not.toContain(inbox)
  }
  const list = await dsb.page(inbox)
  for (const words of ['2026-1', 'Auskunft (Art. 15)', '20. Dezember 2026', 'Frist läuft'])
    expect(list).toContain(words)
  expect(list).not.toContain('Blumentritt')
  house.clock.now = new Date('2026-12-14T08:00:00.000Z')
  const later = await house.as('dsb')
  expect(await later.page(inbox)).toContain('bald fällig')
  expect((await later.post(request, { tun: 'extend', extension: ' ' })).status).toBe(422)
  const extension = { tun: 'extend', extension: 'Viele Anträge auf einmal' }
  expect((await later.post(request, extension)).status).toBe(303)
  expect(await later.page(request)).toContain('20. Februar 2027')
  expect((await later.post(request, extension)).status).toBe(422)
  house.clock.now = new Date('2027-02-21T08:00:00.000Z')
  expect(await (await house.as('dsb')).page(inbox)).toContain('überfällig')
})

test('what is typed stays where something is missing', async () => {
  const dsb = await house.as('dsb')
  const response = await dsb.post(`${inbox}/neu`, { ...sent, right: '', received: '2099-01-01' })
  const page = await response.text()
  expect([
    response.status,
    page.includes('Am Teich 4'),
    page.includes('Bitte wählen Sie aus: Recht'),
  ]).toEqual([422, true, true])
  expect(await dsb.page(inbox)).toContain('Noch ist kein Antrag erfasst.')
})

test('somebody is found by name or code while the field runs, afterwards Art. 11 is all there is to say', async () => {
  const [code = ''] = await surveyWithEverything(house)
  const request = await entered()
  const dsb = await house.as('dsb')
  const before = await dsb.page(request)
  expect(before).toContain('Zu Ihrer Person sind gespeichert')
  const find = async (fields: Readonly<Record<string, string>>) =>
    (await dsb.post(`${request}/suche`, fields)).text()
  expect(await find({ name: 'blumen', code: '' })).toContain('Am Teich 4, 12345 Auental')
  expect(await find({ name: 'Niemand', code: '' })).toContain('steht niemand mit diesem Namen')
  expect(await find({ name: '', code: 'ABC' })).toContain('kein vollständiger Zugangscode')
  expect(await find({ name: '', code: '' })).toContain('Namen oder einen Code')
  expect(await find({ name: '', code: code.toLowerCase() })).toContain(
    'Der Code gehört zur Nummer 1',
  )

  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  await deleteDue(house.deps)
  const after = await dsb.page(request)
  expect(after).not.toContain('name="code"')
  expect(after).toContain('Das Feld ist seit dem 23. November 2026 beendet.')
  expect(after).toContain('Art. 11 Abs. 2 DSGVO')
  expect((await dsb.post(`${request}/suche`, { name: 'blumen' })).status).toBe(404)
})

test('an answered request is closed, and goes by its rule with a proof that names nobody', async () => {
  const request = await entered({ about: '' })
  const dsb = await house.as('dsb')
  expect((await dsb.post(request, { tun: 'close', answer: '' })).status).toBe(422)
  const closing = {
    tun: 'close',
    answer: 'Wir haben nichts über Sie.',
    answered: '2026-11-23',
    outcome: 'fulfilled',
  }
  expect((await dsb.post(request, closing)).status).toBe(303)
  expect((await dsb.post(request, closing)).status).toBe(409)
  expect(await dsb.page(request)).toContain('Dieser Antrag wird am 22. November 2029 gelöscht.')
  house.clock.now = new Date('2029-11-22T07:00:00.000Z')
  await deleteDue(house.deps)
  expect((await (await house.as('dsb')).get(request)).status).toBe(200)
  house.clock.now = new Date('2029-11-22T09:00:00.000Z')
  await deleteDue(house.deps)
  const again = await house.as('dsb')
  expect((await again.get(request)).status).toBe(404)
  const register = await house.storage.deletions.register()
  expect(register.map(({ kind }) => kind)).toEqual(['dataDeleted'])
  expect(JSON.stringify(register)).not.toContain('Blumentritt')
  expect(await again.page('/loeschung')).toContain(
    'Gelöscht: Anträge betroffener Personen, Anzahl 1',
  )
})
