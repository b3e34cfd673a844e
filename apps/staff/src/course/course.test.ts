import { models } from '@meinungsbild/procedure'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

const [hamburg] = models

/** What the drawing in lanes says of a step: its name for those who do not see it. */
function said(page: string, step: string): string | undefined {
  return new RegExp(`aria-label="(${step.replace('.', '[.]')} [^"]*)"`).exec(page)?.[1]
}

async function decide(fields: Readonly<Record<string, string>>): Promise<void> {
  const leitung = await house.as('leitung')
  const page = await leitung.page(`${place}/entscheidungen/1.6`)
  const [, contentHash = ''] = /name="contentHash" value="([0-9a-f]{64})"/.exec(page) ?? []
  const response = await leitung.post(`${place}/entscheidungen/1.6`, { contentHash, ...fields })
  expect(response.status).toBe(303)
}

describe('the course of an initiative', () => {
  test('names every step with where it stands, as a picture and as a list', async () => {
    await until(house, '1.3')
    const page = await presse.page(`${place}/ablauf`)
    expect(page).toContain('Verfahren: Hamburger Modell, Fassung 2. Jetzt: 1.3 Ressourcenprüfung.')
    expect(said(page, '1.2')).toBe('1.2 Grobkonzept, Pressestelle, abgeschlossen')
    expect(said(page, '1.3')).toBe('1.3 Ressourcenprüfung, Unterstützende Stelle, jetzt')
    expect(said(page, '1.4')).toBe('1.4 Abstimmung, Pressestelle, noch nicht begonnen')
    for (const { id } of hamburg?.steps ?? []) {
      const links = page.split(`href="${place}/schritte/${id}"`).length - 1
      expect(links).toBeGreaterThanOrEqual(3)
    }
    expect(page.split('<svg class="process__drawing').length - 1).toBe(6)
  })

  test('shows what began anew after ordered changes', async () => {
    await until(house, '1.6')
    await decide({ outcome: 'changesOrdered', changes: 'Kürzer' })
    const changed = await presse.page(`${place}/ablauf`)
    expect(said(changed, '1.2')).toBe('1.2 Grobkonzept, 2. Durchgang, Pressestelle, jetzt')
    expect(said(changed, '1.5')).toContain('noch nicht begonnen')
  })

  test('shows what was skipped when the file was closed', async () => {
    await until(house, '1.6')
    await decide({ outcome: 'rejected', reason: 'Kein Geld' })
    const page = await presse.page(`${place}/ablauf`)
    expect(page).toContain('Der Vorgang ist zu den Akten genommen.')
    expect(said(page, '1.6')).toContain('abgeschlossen')
    expect(said(page, '2.1')).toBe('2.1 Feinkonzept, Pressestelle, übersprungen')
  })

  test('says of every step whose words it is, and who is told at once', async () => {
    await until(house, '1.2')
    const list = (await presse.page(`${place}/ablauf`)).split('<h2>Als Liste</h2>')[1] ?? ''
    expect(list.split('aus dem veröffentlichten Hamburger Text').length - 1).toBe(
      hamburg?.steps.filter(({ origin }) => origin === 'seed').length,
    )
    expect(list.split('ergänzt, nicht aus dem Hamburger Text').length - 1).toBe(2)
    expect(list).toContain(
      'Pressestelle, Unterstützende Stelle, Datenschutz, Statistikstelle (bei „freigegeben“)',
    )
    const english = await presse.post('/konto/sprache', { language: 'en' })
    expect(english.status).toBe(303)
    expect(await presse.page(`${place}/ablauf`)).toContain('from the published Hamburg text')
  })

  test('is not there for what does not exist', async () => {
    expect((await presse.get('/vorhaben/nichts/ablauf')).status).toBe(404)
  })
})
