import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hidden, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = `${place}/entscheidungen/1.6`

let house: House
let leitung: Person
let before: number
beforeEach(async () => {
  house = await openHouse()
  leitung = await house.as('leitung')
  await until(house, '1.6')
  before = (await acts(house, 'vorhaben-1')).length
})
afterEach(() => house.close())

async function newEntries(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).slice(before)
}

async function decide(
  fields: Readonly<Record<string, string>>,
  person = leitung,
): Promise<Response> {
  return person.post(path, { contentHash: hidden(await leitung.page(path)), ...fields })
}

describe('a decision', () => {
  test('shows the memo with its Votum, opinions and head before the form', async () => {
    const page = await leitung.page(path)
    expect(page.indexOf('Ich bitte um Freigabe.')).toBeLessThan(page.indexOf('id="entscheidung"'))
    expect(page).toContain('Keine Bedenken gegen den Entwurf.')
    expect(page).toContain('Löschfrist nennen')
    expect(page).toContain('value="changesOrdered"')
    expect(page).not.toContain('In Vertretung')
  })

  test('approves, and everybody concerned is told in the same moment', async () => {
    const fields = { outcome: 'approved', conditions: 'Löschfrist nennen\n\nBericht im Juni' }
    const done = await decide(fields)
    expect(done.headers.get('location')).toBe(`${path}?erledigt=entschieden`)
    const entries = await newEntries()
    expect(entries.slice(0, 2)).toEqual(['decisionMade a-leitung', 'stepCompleted a-leitung'])
    expect(entries.slice(2)).toEqual(Array.from({ length: 5 }, () => 'noticeSent a-leitung'))
    const page = await leitung.page(path)
    expect(page).toContain('<li>Löschfrist nennen</li><li>Bericht im Juni</li>')
    expect(page).not.toContain('id="entscheidung"')
  })

  test('orders changes, one per line, and sends the concept back', async () => {
    const missing = await decide({ outcome: 'changesOrdered', changes: ' \n ', reason: 'Zu teuer' })
    expect(missing.status).toBe(422)
    const again = await missing.text()
    expect(again).toContain('href="#feld-changes"')
    expect(again).toContain('Zu teuer</textarea>')
    expect(await newEntries()).toEqual([])
    await decide({ outcome: 'changesOrdered', changes: 'Kosten senken\r\nFrist nennen' })
    const [decision] = (await house.storage.dossiers.read('vorhaben-1')).slice(before)
    expect(Object(decision?.payload)['changes']).toEqual(['Kosten senken', 'Frist nennen'])
    expect(await leitung.page(`${place}/vermerke/outlineMemo`)).toContain('<li>Kosten senken</li>')
  })

  test.each([
    [{}, 'outcome'],
    [{ outcome: 'vielleicht' }, 'outcome'],
    [{ outcome: 'rejected', reason: ' ' }, 'reason'],
    [{ outcome: 'deferred', reason: 'Haushalt', followUp: '2026-02-30' }, 'followUp'],
    [{ outcome: 'deferred', reason: 'Haushalt', followUp: '2026-11-01' }, 'followUp'],
  ])('asks again about %o', async (fields, field) => {
    const response = await decide({ ...fields })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`href="#feld-${field}"`)
    expect(await newEntries()).toEqual([])
  })

  test('is for the Leitung only, in the version that it read', async () => {
    const presse = await house.as('presse')
    const page = await presse.page(path)
    expect(page).toContain('ist hier Aufgabe dieser Rolle: Leitung')
    expect(page).toContain('Ich bitte um Freigabe.')
    for (const login of ['presse', 'gruenamt', 'dsb', 'gast'] as const) {
      const refused = await decide({ outcome: 'approved' }, await house.as(login))
      expect(refused.status).toBe(403)
    }
    expect((await presse.post(path, {})).status).toBe(403)
    const stale = await decide({ outcome: 'approved', contentHash: 'f'.repeat(64) })
    expect(stale.status).toBe(422)
    expect(await newEntries()).toEqual([])
  })

  test('is signed “In Vertretung” by a deputy, without asking', async () => {
    await leitung.post(`${place}/beteiligte`, {
      tun: 'assignParticipant',
      person: 'a-vertretung leadership',
    })
    const deputy = await house.as('vertretung')
    expect(await deputy.page(path)).toContain('Sie zeichnen „In Vertretung“')
    await decide({ outcome: 'approved' }, deputy)
    expect(await newEntries()).toContain('decisionMade a-vertretung')
    expect(await leitung.page(path)).toContain('Jan Oltmanns, Leitung, in Vertretung')
  })

  test('is found at decision steps only', async () => {
    for (const unknown of ['1.2', '9.9', '__proto__']) {
      expect((await leitung.get(`${place}/entscheidungen/${unknown}`)).status).toBe(404)
    }
    expect(await leitung.page(`${place}/entscheidungen/2.3`)).toContain('noch nicht geschrieben')
    const early = await leitung.post(`${place}/entscheidungen/2.3`, { outcome: 'approved' })
    expect(early.status).toBe(409)
  })
})
