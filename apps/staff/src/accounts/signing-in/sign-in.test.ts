import { attemptLimits } from '@meinungsbild/storage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { passwordOf } from '../../testing/employees.ts'
import { openHouse, origin, type House } from '../../testing/open-house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

function signIn(
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = { origin },
): Response | Promise<Response> {
  const body = new URLSearchParams(fields)
  return house.app.request(`${origin}/anmelden`, { method: 'POST', headers, body })
}

const right = { login: 'Presse', password: passwordOf('presse') }

describe('signing in', () => {
  test('opens a session that script cannot read and other sites cannot use', async () => {
    const response = await signIn(right)
    expect([response.status, response.headers.get('location')]).toEqual([303, '/aufgaben'])
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^sitzung=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    const account = await house.app.request(`${origin}/konto`, {
      headers: { cookie: cookie.split(';')[0] ?? '' },
    })
    expect(await account.text()).toContain('Mehmet Yıldız')
    expect(account.headers.get('cache-control')).toBe('no-store')
  })

  test('sets a secure host cookie where the address is https', async () => {
    const secure = await openHouse({ publicUrl: 'https://staff.test' })
    const response = await secure.app.request('https://staff.test/anmelden', {
      method: 'POST',
      headers: { origin: 'https://staff.test' },
      body: new URLSearchParams(right),
    })
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-sitzung=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    )
    expect(response.headers.get('strict-transport-security')).toMatch(/max-age/)
    await secure.close()
  })

  test('says the same for a wrong password and an unknown name, and keeps the name typed', async () => {
    const wrong = await signIn({ ...right, password: 'falsch' })
    const unknown = await signIn({ login: 'Presse"><b>', password: 'falsch' })
    expect([wrong.status, unknown.status]).toEqual([422, 422])
    const [wrongPage, unknownPage] = [await wrong.text(), await unknown.text()]
    expect(wrongPage).toContain('passen nicht zusammen')
    expect(wrongPage).toContain('value="Presse"')
    expect(wrongPage).not.toContain('falsch')
    expect(unknownPage).toContain('passen nicht zusammen')
    expect(unknownPage).not.toContain('<b>')
    expect(wrong.headers.get('set-cookie')).toBeNull()
  })

  test('is refused for a while after too many failures, even with the right password', async () => {
    for (let count = 0; count < attemptLimits.perAccount; count += 1) {
      expect((await signIn({ ...right, password: `falsch ${count}` })).status).toBe(422)
    }
    const locked = await signIn(right)
    expect(locked.status).toBe(429)
    // Somebody who does not exist is locked just so.
    for (let count = 0; count < attemptLimits.perAccount; count += 1) {
      expect((await signIn({ login: 'Niemand', password: `falsch ${count}` })).status).toBe(422)
    }
    const unknown = await signIn({ login: 'Niemand', password: 'falsch' })
    const text = async (response: Response) =>
      (await response.text()).replaceAll(/Presse|Niemand/g, '')
    expect([unknown.status, await text(unknown)]).toEqual([429, await text(locked)])
    house.clock.now = new Date(house.clock.now.getTime() + (attemptLimits.minutes + 1) * 60_000)
    expect((await signIn(right)).status).toBe(303)
  })

  test('asks for what is missing', async () => {
    const page = await (await signIn({ login: ' ', password: '' })).text()
    expect(page).toContain('href="#feld-login"')
    expect(page).toContain('href="#feld-password"')
  })

  test.each([
    '//evil.example',
    'https://evil.example/',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'x',
  ])('never leads on to a foreign address such as %j', async (zurueck) => {
    const response = await signIn({ ...right, zurueck })
    expect(response.headers.get('location')).toBe('/aufgaben')
  })

  test('is refused when another site sends the form', async () => {
    const foreign = await signIn(right, { origin: 'https://evil.example' })
    const framed = await signIn(right, { origin: 'null' })
    const unnamed = await signIn(right, { 'sec-fetch-site': 'cross-site' })
    expect([foreign.status, framed.status, unnamed.status]).toEqual([403, 403, 403])
    expect(foreign.headers.get('set-cookie')).toBeNull()
  })
})

describe('without a session', () => {
  test('every page leads to the sign-in and from there to where one wanted to go', async () => {
    const response = await house.app.request(`${origin}/vorhaben/x/akte?seite=2`)
    expect(response.status).toBe(303)
    const location = response.headers.get('location') ?? ''
    expect(location).toBe('/anmelden?zurueck=%2Fvorhaben%2Fx%2Fakte%3Fseite%3D2')
    const form = await (await house.app.request(origin + location)).text()
    expect(form).toContain('name="zurueck" value="/vorhaben/x/akte?seite=2"')
    const zurueck = '/vorhaben/x/akte?seite=2'
    expect((await signIn({ ...right, zurueck })).headers.get('location')).toBe(zurueck)
  })

  test('a form loses nothing of what was typed: it can be sent after signing in again', async () => {
    const person = await house.as('presse')
    house.clock.now = new Date(house.clock.now.getTime() + 31 * 60_000)
    const typed = { title: 'Wie gefällt Ihnen der "Stadtpark"? <ja>', many: ['a', 'b'] }
    const over = await person.post('/vorhaben/neu', typed)
    const overPage = await over.text()
    expect(over.status).toBe(401)
    expect(overPage).toContain('name="zurueck" value="/vorhaben/neu"')
    const eingaben = /name="eingaben" value="([^"]*)"/.exec(overPage)?.[1] ?? ''
    const carried = eingaben.replaceAll('&amp;', '&')
    const resumed = await signIn({ ...right, zurueck: '/vorhaben/neu', eingaben: carried })
    const page = await resumed.text()
    expect(page).toContain('action="/vorhaben/neu"')
    expect(page).toContain('value="Wie gefällt Ihnen der &quot;Stadtpark&quot;? &lt;ja>"')
    expect(page).toContain('name="many" value="b"')
    expect(page.match(/name="csrf"/g)).toHaveLength(2)
    expect(await house.storage.dossiers.initiatives()).toEqual([])
  })
})

describe('signing out', () => {
  test('ends the session for good', async () => {
    const person = await house.as('presse')
    const response = await person.post('/abmelden')
    expect([response.status, response.headers.get('location')]).toEqual([303, '/anmelden'])
    expect((await person.get('/konto')).status).toBe(303)
  })
})
