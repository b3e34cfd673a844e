import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { invitation, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/besprechung`

let house: House
let presse: Person
let verkehr: Person
let meeting: string
let before: number
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  verkehr = await house.as('verkehr')
  await until(house, '1.4')
  await presse.post(path, { ...invitation, time: '9.30', until: '11:00' })
  meeting = /besprechung\/(m\d+)\/termin/.exec(await presse.page(path))?.[1] ?? ''
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

test('a meeting is taken into a calendar, with its hours in Germany, its place and its agenda', async () => {
  const response = await verkehr.get(`${path}/${meeting}/termin`)
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(response.headers.get('content-disposition')).toContain('abstimmung-2026-12-02.ics')
  const file = (await response.text()).replaceAll('\r\n ', '')
  expect(file).toMatch(/^BEGIN:VCALENDAR\r\n/)
  expect(file).toContain('DTSTART:20261202T083000Z')
  expect(file).toContain('DTEND:20261202T100000Z')
  expect(file).toContain('SUMMARY:Abstimmung: Stadtpark')
  expect(file).toContain('LOCATION:Rathaus\\, Raum 14')
  expect(file).toContain('Zusagen')
  expect((await verkehr.get(`${path}/m999/termin`)).status).toBe(404)
})

test('a meeting ends after it has begun', async () => {
  const again = await presse.post(path, { ...invitation, time: '10:00', until: '9:30' })
  expect(again.status).toBe(422)
  expect(await again.text()).toContain('href="#feld-until"')
})

describe('who was at a meeting', () => {
  const recorded = () => ({
    [`presence.${meeting}.a-gruenamt`]: 'present',
    [`presence.${meeting}.a-verkehr`]: 'excused',
    [`presence.${meeting}.a-dsb`]: 'vielleicht',
    guests: 'Frau Staatsrätin <Hell>',
  })

  test('is recorded by the press office, and can be corrected', async () => {
    const attendance = `${path}/${meeting}/anwesenheit`
    expect((await verkehr.post(attendance, recorded())).status).toBe(403)
    expect(await verkehr.page(path)).not.toContain('Anwesenheit festhalten')
    expect((await presse.post(attendance, recorded())).status).toBe(303)
    await presse.post(attendance, { ...recorded(), [`presence.${meeting}.a-dsb`]: 'absent' })
    expect(await newEntries()).toEqual([
      'attendanceRecorded a-presse',
      'attendanceRecorded a-presse',
    ])
    const page = await verkehr.page(path)
    expect(page).toMatch(/Entschuldigt<\/dt>[\s\S]{0,80}Tom Weiß/)
    expect(page).toMatch(/Nicht erschienen<\/dt>[\s\S]{0,80}Olga Schäfer/)
    expect(page).toContain('Frau Staatsrätin &lt;Hell>')
  })

  test('is not nobody', async () => {
    const empty = await presse.post(`${path}/${meeting}/anwesenheit`, { guests: ' ' })
    expect(empty.status).toBe(422)
    expect(await empty.text()).toContain(`href="#feld-attendance.${meeting}"`)
  })
})

describe('a commitment', () => {
  const promised = { account: 'a-verkehr', what: 'Zählstellen nennen', until: '2026-12-10' }

  async function promise(): Promise<string> {
    expect((await presse.post(`${path}/${meeting}/zusagen`, promised)).status).toBe(303)
    return /zusagen\/(c\d+)"/.exec(await verkehr.page(path))?.[1] ?? ''
  }

  test('is a task of whoever gave it, until it is done, and late when its day is over', async () => {
    const address = `${place}/zusagen/${await promise()}`
    expect(await verkehr.page('/aufgaben')).toContain('Zusage erledigen: Zählstellen nennen')
    expect(await presse.page('/aufgaben')).not.toContain('Zusage erledigen')
    house.clock.now = new Date('2026-12-11T08:00:00.000Z')
    const late = await house.as('verkehr')
    expect(await late.page(path)).toContain('überfällig')
    const done = { tun: 'fulfilCommitment', note: 'Liste liegt bei' }
    expect((await (await house.as('presse')).post(address, done)).status).toBe(403)
    expect((await late.post(address, done)).status).toBe(303)
    expect((await late.post(address, done)).status).toBe(409)
    const page = await late.page(path)
    expect(page).toContain('nach der Frist')
    expect(page).toContain('Liste liegt bei')
    expect(await late.page('/aufgaben')).not.toContain('Zusage erledigen')
  })

  test('is dropped with a reason, by the press office or by whoever gave it', async () => {
    const address = `${place}/zusagen/${await promise()}`
    const drop = { tun: 'dropCommitment', reason: 'Entfällt mit der neuen Zählung' }
    expect((await (await house.as('gruenamt')).post(address, drop)).status).toBe(403)
    expect((await presse.post(address, { ...drop, reason: '' })).status).toBe(422)
    expect((await presse.post(address, drop)).status).toBe(303)
    expect((await newEntries()).at(-1)).toBe('commitmentDropped a-presse')
    expect(await verkehr.page('/aufgaben')).not.toContain('Zusage erledigen')
    expect((await presse.post(address, { tun: 'vergessen' })).status).toBe(404)
  })

  test.each([
    [{ account: '' }, 'account'],
    [{ account: 'a-gast' }, 'account'],
    [{ what: ' ' }, 'what'],
    [{ until: 'bald' }, 'until'],
  ])('with %o is asked for again', async (change, field) => {
    const again = await presse.post(`${path}/${meeting}/zusagen`, { ...promised, ...change })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(`href="#feld-${field}.${meeting}"`)
    expect(await newEntries()).toEqual([])
  })
})
