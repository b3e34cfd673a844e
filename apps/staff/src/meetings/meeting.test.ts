import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { invitation, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/besprechung`

let house: House
let presse: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await until(house, '1.4')
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

describe('an invitation', () => {
  test('goes to everybody who takes part, and says who has noted it', async () => {
    expect((await presse.post(path, invitation)).status).toBe(303)
    const entries = await newEntries()
    expect(entries[0]).toBe('meetingInvited a-presse')
    expect(entries.slice(1)).toEqual(Array.from({ length: 5 }, () => 'noticeSent a-presse'))
    const verkehr = await house.as('verkehr')
    const notice = /action="([^"]*hinweise[^"]*)"/.exec(await verkehr.page(`${place}/akte`))?.[1]
    await verkehr.post(notice ?? '')
    const page = await presse.page(path)
    expect(page).toContain('2. Dezember 2026, 10:00 Uhr')
    expect(page).toContain('Rathaus, Raum 14')
    expect(page.match(/>noch nicht</g)).toHaveLength(4)
    const overview = await presse.page(place)
    expect(overview).toContain('Einladung zur Abstimmung, mit dem Entwurf des Grobkonzepts.')
    expect(overview).toContain('an 5, zur Kenntnis genommen: 1')
  })

  test.each([
    [{ day: '' }, 'day'],
    [{ day: '2026-02-30' }, 'day'],
    [{ time: '25:00' }, 'time'],
    [{ place: ' ' }, 'place'],
    [{ agenda: '' }, 'agenda'],
  ])('with %o is asked for again, and nothing typed is lost', async (change, field) => {
    const again = await presse.post(path, { ...invitation, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}"`)
    expect(page).toContain(`${{ ...invitation, ...change }.agenda}</textarea>`)
    expect(await newEntries()).toEqual([])
  })

  test('is sent by the press office only', async () => {
    const leitung = await house.as('leitung')
    expect(await leitung.page(path)).toContain('Aufgabe dieser Rolle: Pressestelle')
    expect((await leitung.post(path, invitation)).status).toBe(403)
    expect(await newEntries()).toEqual([])
  })
})
