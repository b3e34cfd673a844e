import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { place, response, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/rueckmeldungen`

let house: House
let gruenamt: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  gruenamt = await house.as('gruenamt')
  await until(house, '1.3')
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

describe('a response of a unit', () => {
  test('is on file with its contact person, and the press office is told', async () => {
    const form = await gruenamt.page(path)
    expect(form).toContain('value="Petra Sørensen"')
    expect(form).toContain('Die Rückmeldung fehlt noch: Verkehr.')
    expect((await gruenamt.post(path, response)).status).toBe(303)
    expect(await newEntries()).toEqual(['responseGiven a-gruenamt', 'noticeSent a-gruenamt'])
    const page = await (await house.as('presse')).page(path)
    expect(page).toContain('Petra Sørensen, 040 1234')
    expect(page).not.toContain('fehlt noch: Grünflächen')
  })

  test('is replaced by a later one, and both stay readable', async () => {
    await gruenamt.post(path, response)
    await gruenamt.post(path, { ...response, resources: 'partly', contribution: 'Nur einen Tag' })
    const page = await gruenamt.page(path)
    expect(page).toContain('ersetzt')
    expect(page).toContain('Nur einen Tag')
    expect(page).toContain('Zwei Tage für die Fragen')
  })

  test.each([
    [{ resources: '' }, 'resources'],
    [{ resources: 'viele' }, 'resources'],
    [{ contribution: ' ' }, 'contribution'],
    [{ contactName: '' }, 'contactName'],
  ])('with %o is asked for again, and nothing typed is lost', async (change, field) => {
    const again = await gruenamt.post(path, { ...response, ...change })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain(`href="#feld-${field}"`)
    expect(page).toContain('value="040 1234"')
    expect(await newEntries()).toEqual([])
  })

  test('is given by a unit only', async () => {
    const presse = await house.as('presse')
    expect(await presse.page(path)).toContain('Aufgabe dieser Rolle: Unterstützende Stelle')
    expect((await presse.post(path, {})).status).toBe(403)
    expect((await (await house.as('gast')).post(path, response)).status).toBe(403)
    expect(await newEntries()).toEqual([])
  })
})
