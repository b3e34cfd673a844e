import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { passwordOf } from '../testing/employees.ts'
import { openHouse, origin, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

describe('the own account', () => {
  test('changes its password and ends all other sessions', async () => {
    const other = await house.as('presse')
    const next = 'vier zufällige Wörter'
    const fields = { current: passwordOf('presse'), next, repeated: next }
    const response = await presse.post('/konto/passwort', fields)
    expect(response.headers.get('location')).toBe('/konto?erledigt=password')
    expect((await presse.get('/konto')).status).toBe(200)
    expect((await other.get('/konto')).status).toBe(303)
    expect(await house.storage.accounts.check('presse', next)).toBeDefined()
    expect(await house.storage.accounts.check('presse', passwordOf('presse'))).toBeUndefined()
  })

  test.each([
    ['a wrong current one', { current: 'falsch' }, 'current'],
    ['a short new one', { next: 'kurz', repeated: 'kurz' }, 'next'],
    ['its own name in it', { next: 'Mehmet war hier 12', repeated: 'Mehmet war hier 12' }, 'next'],
    ['a typing error', { repeated: 'vier zufällige wörter' }, 'repeated'],
  ])('keeps its password over %s', async (_, change, field) => {
    const next = 'vier zufällige Wörter'
    const fields = { current: passwordOf('presse'), next, repeated: next, ...change }
    const response = await presse.post('/konto/passwort', fields)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`href="#feld-${field}"`)
    expect(await house.storage.accounts.check('presse', passwordOf('presse'))).toBeDefined()
  })

  test('shows where it is signed in, coarsely, and ends one session or all others', async () => {
    const userAgent =
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'
    const signedIn = await house.app.request(`${origin}/anmelden`, {
      method: 'POST',
      headers: { origin, 'user-agent': userAgent },
      body: new URLSearchParams({ login: 'presse', password: passwordOf('presse') }),
    })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const status = async () =>
      (await house.app.request(`${origin}/konto`, { headers: { cookie } })).status
    const page = await presse.page('/konto')
    expect(page).toContain('Firefox, Windows')
    expect(page).not.toContain('145')
    expect(page).toContain('diese Anmeldung')
    expect(await status()).toBe(200)
    const stranger = await house.as('leitung')
    const [, session = ''] = /name="session" value="(\w+)"/.exec(page) ?? []
    await stranger.post('/konto/anmeldungen', { session })
    expect(await status()).toBe(200)
    await presse.post('/konto/anmeldungen', { session })
    expect(await status()).toBe(303)

    const other = await house.as('presse')
    await presse.post('/konto/anmeldungen')
    expect((await other.get('/konto')).status).toBe(303)
    expect((await presse.get('/konto')).status).toBe(200)
  })

  test('gives no password back when the session has ended meanwhile', async () => {
    house.clock.now = new Date(house.clock.now.getTime() + 31 * 60_000)
    const next = 'vier zufällige Wörter'
    const fields = { current: passwordOf('presse'), next, repeated: next }
    const page = await (await presse.post('/konto/passwort', fields)).text()
    expect(page).toContain('name="zurueck" value="/konto"')
    expect(page).not.toMatch(/zuf|Kennwort/)
  })

  test('chooses the language of the interface', async () => {
    expect(await presse.page('/konto')).toContain('<html lang="de">')
    await presse.post('/konto/sprache', { language: 'en' })
    const page = await presse.page('/konto')
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('My account')
  })
})
