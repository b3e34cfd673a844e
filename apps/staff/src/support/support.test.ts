import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/anforderungen`
const request = { unit: 'Grünflächen', task: 'Fragen zu den <Wiesen>', due: '2026-12-18' }
const partly = {
  answer: 'partly',
  contactName: 'Mia Koch',
  contactPhone: '040 99',
  note: 'Nur die Fragen zu Beeten',
}

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
  test('is made by the press office and answered by the unit, once, and the press office is told', async () => {
    expect((await presse.post(path, request)).status).toBe(303)
    const page = await gruenamt.page(path)
    expect(page).toContain('Fragen zu den &lt;Wiesen>')
    const answer = /action="([^"]*antwort)"/.exec(page)?.[1] ?? ''
    expect(await (await house.as('verkehr')).page(path)).not.toContain(answer)
    expect((await (await house.as('verkehr')).post(answer, partly)).status).toBe(403)
    expect((await presse.post(answer, partly)).status).toBe(403)
    expect((await gruenamt.post(answer, partly)).status).toBe(303)
    expect((await gruenamt.post(answer, partly)).status).toBe(409)
    expect(await newEntries()).toEqual([
      'supportRequested a-presse',
      'supportAnswered a-gruenamt',
      'noticeSent a-gruenamt',
    ])
    const answered = await presse.page(path)
    expect(answered).toContain('teilweise')
    expect(answered).toContain('Mia Koch, 040 99')
    expect(answered).toContain('Nur die Fragen zu Beeten')
    expect(await presse.page(`${place}`)).toContain('Eine Stelle hat auf eine Anforderung')
  })

  test.each([
    [{ answer: '' }, 'answer'],
    [{ answer: 'gern' }, 'answer'],
    [{ contactName: ' ' }, 'contactName'],
    [{ note: '' }, 'note'],
    [{ answer: 'no', note: ' ' }, 'note'],
  ])('is not answered with %o, and nothing typed is lost', async (change, field) => {
    await presse.post(path, request)
    const [, answer = '', id] =
      /action="([^"]*anforderungen\/(\w+)\/antwort)"/.exec(await gruenamt.page(path)) ?? []
    const again = await gruenamt.post(answer, { ...partly, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}.${id}"`)
    expect(page).toContain('value="040 99"')
    expect(await newEntries()).toEqual(['supportRequested a-presse'])
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
    expect((await gruenamt.post(`${path}/s999/antwort`)).status).toBe(404)
    expect(await newEntries()).toEqual([])
  })
})
