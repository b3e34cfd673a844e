import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filledIn, formIn } from '../questionnaire/testing/form-in.ts'
import { entryCount, entriesAfter, id } from '../questionnaire/testing/short-initiative.ts'
import type { House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { parkHouse } from '../questionnaire/testing/park-house.ts'

const path = `/vorhaben/${id}/auswertungsplan`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

type Changes = Readonly<Record<string, string | readonly string[]>>

async function fill(changes: Changes): Promise<Response> {
  return presse.post(path, filledIn(formIn(await presse.page(path), 'auswertungsplan'), changes))
}

describe('the analysis plan', () => {
  test('is settled by the press office, as one entry, and comes back in the form', async () => {
    const before = await entryCount(house)
    const response = await fill({
      reading: 'whileRunning',
      minimumBase: '20',
      breakdowns: ['overall'],
    })
    expect(response.headers.get('location')).toBe(`${path}?erledigt=saved`)
    expect(await entriesAfter(house, before)).toEqual(['analysisPlanned a-presse'])
    const form = formIn(await presse.page(path), 'auswertungsplan')
    expect(form.get('reading')).toBe('whileRunning')
    expect(form.get('minimumBase')).toBe('20')
    expect(form.getAll('breakdowns')).toEqual(['overall'])
  })

  test.each(['9', '12,5', 'viele', ''])(
    'refuses the base %j and keeps what was typed',
    async (minimumBase) => {
      const before = await entryCount(house)
      const response = await fill({ minimumBase, breakdowns: ['overall'] })
      const page = await response.text()
      expect(response.status).toBe(422)
      expect(page).toContain('href="#feld-minimumBase"')
      expect(formIn(page, 'auswertungsplan').getAll('breakdowns')).toEqual(['overall'])
      expect(await entriesAfter(house, before)).toEqual([])
    },
  )

  test('is read by others, with the reason why they only read', async () => {
    const leitung = await house.as('leitung')
    const page = await leitung.page(path)
    expect(page).toContain('Sie können den Auswertungsplan lesen')
    expect(page).toContain('Erst nach dem Ende der Feldphase')
    expect((await leitung.post(path, { minimumBase: '20' })).status).toBe(403)
  })
})
