import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

const path = '/einstellungen/tarife'
const offer = {
  tun: 'save',
  name: 'Werkzeug <A>, Tarif "M"',
  kind: 'service',
  source: 'Angebot vom 3. November 2026',
  asOf: '2026-11-03',
  hours: '12,5',
  'each.survey': '490',
  'each.answer': '0,25 €',
  'included.answer': '1.000',
  'each.email': '0,0025',
  'each.postage': '0,95',
}

let house: House
let admin: Person
beforeEach(async () => {
  house = await openHouse()
  admin = await house.as('betreuung')
})
afterEach(() => house.close())

const kept = () => house.storage.tariffs.all()

describe('a tariff', () => {
  test('is entered by an administrator, in euros, and read by everybody', async () => {
    expect(await admin.page(path)).toContain('Es ist noch kein Tarif eingetragen.')
    const response = await admin.post(`${path}/neu`, offer)
    expect(response.headers.get('location')).toBe(`${path}?erledigt=gespeichert`)
    const [tariff] = await kept()
    expect(tariff).toMatchObject({
      name: offer.name,
      kind: 'service',
      hours: 12.5,
      prices: {
        survey: { each: 4_900_000, included: 0 },
        answer: { each: 2_500, included: 1_000 },
        email: { each: 25, included: 0 },
        postage: { each: 9_500, included: 0 },
        letter: { each: 0, included: 0 },
      },
    })
    const dsb = await house.as('dsb')
    const list = await dsb.page(path)
    expect(list).toContain('Werkzeug &lt;A>, Tarif')
    expect(list).not.toContain(`${path}/neu`)
    const facts = await dsb.page(`${path}/${tariff?.id}`)
    expect(facts).toContain('0,0025')
    expect(facts).toContain('Angebot vom 3. November 2026')
    expect(facts).not.toContain('name="name"')
  })

  test('is changed as it stands there, and deleted only when that is confirmed', async () => {
    await admin.post(`${path}/neu`, offer)
    const id = (await kept())[0]?.id ?? ''
    const page = await admin.page(`${path}/${id}`)
    expect(page).toMatch(/name="each\.answer"[^>]*value="0,25"/)
    expect(page).toMatch(/name="included\.answer"[^>]*value="1000"/)
    await admin.post(`${path}/${id}`, { ...offer, 'each.answer': '0,3' })
    expect((await kept()).map(({ prices }) => prices.answer.each)).toEqual([3_000])
    expect((await admin.post(`${path}/${id}`, { tun: 'remove' })).status).toBe(422)
    expect(await kept()).toHaveLength(1)
    expect((await admin.post(`${path}/${id}`, { tun: 'remove', confirm: 'yes' })).status).toBe(303)
    expect(await kept()).toEqual([])
    expect((await admin.get(`${path}/${id}`)).status).toBe(404)
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ name: ' ' }, 'name'],
    [{ source: '' }, 'source'],
    [{ asOf: '2026-02-30' }, 'asOf'],
    [{ hours: 'viele' }, 'hours'],
    [{ 'each.answer': '-1' }, 'each.answer'],
    [{ 'each.answer': '0,00001' }, 'each.answer'],
    [{ 'included.answer': '1,5' }, 'included.answer'],
  ])('with %o comes again with what was typed, and nothing is kept', async (change, field) => {
    const again = await admin.post(`${path}/neu`, { ...offer, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page.match(/href="#feld-[^"]*"/g)).toEqual([`href="#feld-${field}"`])
    expect(page).toContain(`id="feld-${field}"`)
    expect(page).toMatch(/name="each\.email"[^>]*value="0,0025"/)
    expect(await kept()).toEqual([])
  })

  test('is not for others to change, who read why', async () => {
    await admin.post(`${path}/neu`, offer)
    const id = (await kept())[0]?.id ?? ''
    const presse = await house.as('presse')
    const tried = [
      await presse.get(`${path}/neu`),
      await presse.post(`${path}/neu`, offer),
      await presse.post(`${path}/${id}`, { ...offer, name: 'Anders' }),
      await presse.post(`${path}/${id}`, { tun: 'remove', confirm: 'yes' }),
    ]
    expect(tried.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect(await tried[1]?.text()).toContain('nur, wer die Anwendung betreut')
    expect((await kept()).map(({ name }) => name)).toEqual([offer.name])
  })
})
