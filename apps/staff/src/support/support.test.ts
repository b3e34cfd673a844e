import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/anforderungen`
const request = { unit: 'Grünflächen', task: 'Fragen zu den <Wiesen>', due: '2026-12-18' }

let house: House
let presse: Person
let gruenamt: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  gruenamt = await house.as('gruenamt')
  await until(house, '1.7')
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

describe('a request for support', () => {
  test('is made by the press office and promised by the unit, once', async () => {
    expect((await presse.post(path, request)).status).toBe(303)
    const page = await gruenamt.page(path)
    expect(page).toContain('Fragen zu den &lt;Wiesen>')
    const commitment = /action="([^"]*zusage)"/.exec(page)?.[1] ?? ''
    expect(await (await house.as('verkehr')).page(path)).not.toContain(commitment)
    expect((await (await house.as('verkehr')).post(commitment)).status).toBe(403)
    expect((await presse.post(commitment)).status).toBe(403)
    expect((await gruenamt.post(commitment, { note: 'bis Mitte Dezember' })).status).toBe(303)
    expect((await gruenamt.post(commitment)).status).toBe(409)
    expect(await newEntries()).toEqual(['supportRequested a-presse', 'supportCommitted a-gruenamt'])
    expect(await presse.page(path)).toContain('von Petra Sørensen, Grünflächen bis Mitte Dezember')
  })

  test.each([
    [{ unit: '' }, 'unit'],
    [{ unit: 'Feuerwehr' }, 'unit'],
    [{ task: ' ' }, 'task'],
    [{ due: 'morgen' }, 'due'],
  ])('with %o is asked for again', async (change, field) => {
    const again = await presse.post(path, { ...request, ...change })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(`href="#feld-${field}"`)
    expect(await newEntries()).toEqual([])
  })

  test('is made by nobody else, and an unknown one is not found', async () => {
    expect((await gruenamt.post(path, request)).status).toBe(403)
    expect((await gruenamt.post(`${path}/s999/zusage`)).status).toBe(404)
    expect(await newEntries()).toEqual([])
  })
})
