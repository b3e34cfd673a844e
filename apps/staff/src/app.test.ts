import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, origin, type House } from './testing/open-house.ts'
import type { Person } from './testing/person.ts'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

describe('the staff application', () => {
  test('lets a browser load nothing foreign and run nothing inline', async () => {
    const { headers } = await presse.get('/konto')
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; form-action 'self'; media-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'",
    )
    expect(headers.get('referrer-policy')).toBe('same-origin')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('serves what its pages load, compressed, for ever, and to everybody', async () => {
    const page = await presse.page('/konto')
    const links = [...page.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, link]) => link)
    expect(links.length).toBeGreaterThanOrEqual(2)
    for (const link of links) {
      const headers = { 'accept-encoding': 'gzip' }
      const response = await house.app.request(`${origin}${link}`, { headers })
      expect(response.status).toBe(200)
      expect(response.headers.get('content-encoding')).toBe('gzip')
      expect(response.headers.get('cache-control')).toContain('immutable')
    }
    expect((await house.app.request(`${origin}/assets/..%2fmain.ts`)).status).toBe(404)
  })

  test('refuses a form without the token of its session, with a foreign one, or from elsewhere', async () => {
    const other = await house.as('presse')
    const foreign = /name="csrf" value="([^"]+)"/.exec(await other.page('/konto'))?.[1] ?? ''
    const english = { language: 'en' }
    const refused = [
      await presse.post('/konto/sprache', { ...english, csrf: '' }),
      await presse.post('/konto/sprache', { ...english, csrf: foreign }),
      await presse.post('/konto/sprache', english, { origin: 'https://evil.example' }),
      await presse.post('/konto/sprache', english, { 'content-type': 'text/plain' }),
      await presse.post('/konto/sprache', english, { 'content-type': 'multipart/form-data' }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 415, 400])
    expect((await house.storage.accounts.find('a-presse'))?.language).toBe('de')
    expect(await refused[0]?.text()).toContain('Sicherheitsmerkmal')
  })

  test('reads a form with a file too', async () => {
    const file = new File(['x'], 'x.json')
    const response = await presse.upload('/konto/sprache', { language: 'en', file })
    expect(response.status).toBe(303)
    expect((await house.storage.accounts.find('a-presse'))?.language).toBe('en')
  })

  test('refuses what is too large', async () => {
    const response = await presse.post('/konto/sprache', { language: 'x'.repeat(26_000_000) })
    expect(response.status).toBe(413)
  })

  test('answers an unknown address with 404 and words', async () => {
    const response = await presse.get('/gibt/es/nicht')
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('Diese Seite gibt es nicht')
  })

  test('shows nothing of an exception but its number, and logs it with the same number', async () => {
    house.app.get('/kaputt', () => {
      throw new Error('Passwort der Datenbank: geheim')
    })
    const response = await presse.get('/kaputt')
    const page = await response.text()
    expect(response.status).toBe(500)
    expect(page).not.toContain('geheim')
    const incident = /[0-9a-f-]{36}/.exec(page)?.[0] ?? 'none'
    expect(house.log.join()).toContain(incident)
    expect(house.log.join()).toContain('geheim')
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
