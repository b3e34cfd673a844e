import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { passwordOf } from '../../testing/employees.ts'
import { openHouse, origin, type House } from '../../testing/open-house.ts'
import { browserAt } from '../second-factor/testing/browser.ts'
import { greetProvider, openProvider } from './provider.ts'
import { readProviderConfiguration } from './provider-configuration.ts'
import {
  client,
  startIdentityProvider,
  type IdentityProvider,
} from './testing/identity-provider.ts'
import { arrive, throughProvider } from './testing/through-provider.ts'

const rules = '/einstellungen/konten/anmeldung'
const grants = {
  'umfrage-presse': { roles: ['pressOffice'], unit: 'Pressestelle' },
  'umfrage-leitung': { roles: ['leadership'], deputy: true },
  'umfrage-admin': { administrator: true, unit: 'Informationstechnik' },
}

let idp: IdentityProvider
let house: House
beforeAll(async () => {
  idp = await startIdentityProvider(`${origin}/anmelden/anbieter/rueckkehr`)
})
afterAll(() => idp.stop())
beforeEach(() => furnish())
afterEach(() => house.close())

function settings(more: Readonly<Record<string, string>> = {}) {
  const read = readProviderConfiguration({
    OIDC_ISSUER: idp.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: 'Verwaltungskonto',
    OIDC_ROLES: JSON.stringify(grants),
    ...more,
  })
  if (!read.ok || read.provider === undefined) throw new Error('The settings are complete.')
  return read.provider
}

async function furnish(more: Readonly<Record<string, string>> = {}) {
  house = await openHouse({ provider: openProvider(settings(more)) })
}

const vera = (groups: readonly string[], more: Readonly<Record<string, unknown>> = {}) => ({
  sub: 'id-vera',
  claims: { name: 'Vera Ott', preferred_username: 'vera.ott@stadt.example', groups, ...more },
})

const accountNamed = async (login: string) =>
  (await house.storage.accounts.list()).find((account) => account.login === login)

describe('the first sign-in by the provider', () => {
  test('makes an account with the roles and the unit of its claims, on record, and leads on without a redirect', async () => {
    idp.next = vera(['umfrage-presse', 'umfrage-leitung', 'kantine'])
    const browser = browserAt(house)
    expect(await browser.page('/anmelden')).toContain('Mit Verwaltungskonto anmelden')
    const arrived = await arrive(browser, '/anmelden/anbieter?zurueck=%2Fvorhaben')
    expect([arrived.status, arrived.headers.get('refresh')]).toEqual([200, '0; url=/vorhaben'])
    expect(await browser.page('/konto')).toContain('Vera Ott')
    const account = await accountNamed('vera.ott')
    expect(account).toMatchObject({
      unit: 'Pressestelle',
      roles: ['leadership', 'pressOffice'],
      deputy: true,
      administrator: false,
    })
    const log = await house.storage.accountLog.lines(account?.id)
    expect(log.map(({ kind, by }) => [kind, by])).toEqual([['made', '@provider']])
    const admin = await house.as('betreuung')
    const page = await admin.page(`/einstellungen/konten/person/${account?.id}`)
    expect(page).toContain('Anmeldung über Verwaltungskonto')
    expect(page).toContain('in Gebrauch')
  })

  test('goes to the issuer with PKCE, state and nonce, and keeps them sealed for ten minutes', async () => {
    const begun = await house.app.request(`${origin}/anmelden/anbieter`)
    const url = new URL(begun.headers.get('location') ?? '')
    expect(url.origin).toBe(idp.issuer)
    const { searchParams } = url
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)?.length).toBeGreaterThan(20)
    const cookie = begun.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^anmeldung=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(cookie).not.toContain(searchParams.get('state'))
  })
})

describe('each further sign-in', () => {
  test('brings name, unit and roles up to date, on record', async () => {
    idp.next = vera(['umfrage-presse'])
    await arrive(browserAt(house))
    idp.next = vera(['umfrage-leitung'], { name: 'Vera Ott-Lenz' })
    await arrive(browserAt(house))
    const account = await accountNamed('vera.ott')
    expect(account).toMatchObject({
      name: 'Vera Ott-Lenz',
      roles: ['leadership'],
      unit: 'Pressestelle',
    })
    const [line] = await house.storage.accountLog.lines(account?.id)
    expect(line).toMatchObject({ kind: 'changed', by: '@provider' })
    expect(line?.changes.map(({ field }) => field)).toEqual(['name', 'roles', 'deputy'])
  })

  test('is refused when no role is left: the account loses its roles and its open sessions', async () => {
    idp.next = vera(['umfrage-presse'])
    const browser = browserAt(house)
    await arrive(browser)
    idp.next = vera(['kantine'])
    const refused = await arrive(browserAt(house))
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('Verwaltungskonto gibt Ihrem Konto hier keine Rolle'),
    ])
    expect((await browser.get('/konto')).status).toBe(303)
    expect((await accountNamed('vera.ott'))?.roles).toEqual([])
    // Somebody who never had one makes no account.
    idp.next = { sub: 'id-x', claims: { preferred_username: 'fremd', groups: [] } }
    expect((await arrive(browserAt(house))).status).toBe(403)
    expect(await accountNamed('fremd')).toBeUndefined()
  })

  test('is refused for an account that is deactivated here', async () => {
    idp.next = vera(['umfrage-presse'])
    await arrive(browserAt(house))
    const id = (await accountNamed('vera.ott'))?.id ?? ''
    const act = { by: 'a-betreuung', at: house.clock.now.toISOString() }
    await house.storage.accountAdministration.deactivate(id, act)
    const refused = await arrive(browserAt(house))
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('deaktiviert'),
    ])
  })
})

describe('an account that was made with a password', () => {
  test('is not taken over by a name, but connected by its person', async () => {
    idp.next = {
      sub: 'id-presse',
      claims: { preferred_username: 'presse', groups: ['umfrage-presse'] },
    }
    const refused = await arrive(browserAt(house))
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('schon ein Konto mit Ihrem Benutzernamen'),
    ])
    const browser = browserAt(house)
    await browser.post('/anmelden', { login: 'presse', password: passwordOf('presse') })
    expect(await browser.page('/konto')).toContain('/anmelden/anbieter?verbinden=ja')
    const connected = await arrive(browser, '/anmelden/anbieter?verbinden=ja')
    expect(await connected.text()).toContain('Das Konto ist verbunden')
    const next = browserAt(house)
    expect((await arrive(next)).status).toBe(200)
    expect(await next.page('/konto')).toContain('Pressestelle')
    const other = browserAt(house)
    await other.post('/anmelden', { login: 'dsb', password: passwordOf('dsb') })
    expect((await arrive(other, '/anmelden/anbieter?verbinden=ja')).status).toBe(403)
  })
})

describe('a link for an account', () => {
  test('connects it with the provider, once, also where passwords count no more', async () => {
    const act = { by: 'a-betreuung', at: house.clock.now.toISOString() }
    const rule = { secondFactor: 'nobody', onlyProvider: true } as const
    await house.storage.settings.setSignIn(rule, act)
    const made = await house.storage.accountLinks.make('a-gast', act)
    const token = made?.token ?? ''
    const browser = browserAt(house)
    const page = await browser.page(`/zugang/${token}`)
    expect(page).toContain(`href="/anmelden/anbieter?link=${token}"`)
    expect(page).not.toContain('type="password"')
    idp.next = {
      sub: 'id-gast',
      claims: { preferred_username: 'gast', groups: ['umfrage-presse'] },
    }
    const connected = await arrive(browser, `/anmelden/anbieter?link=${token}`)
    expect(await connected.text()).toContain('Das Konto ist verbunden')
    expect((await browser.get('/konto')).status).toBe(303)
    expect((await browser.get(`/anmelden/anbieter?link=${token}`)).status).toBe(404)
    expect((await arrive(browser)).status).toBe(200)
    expect((await house.storage.accounts.find('a-gast'))?.roles).toEqual(['pressOffice'])
  })
})

describe('the second factor', () => {
  const needed = { secondFactor: 'all', onlyProvider: false } as const
  const needFactor = () =>
    house.storage.settings.setSignIn(needed, { by: 'a-betreuung', at: '2026-11-23T08:00:00Z' })

  test.each([
    ['the provider says mfa', {}, { methods: ['pwd', 'mfa'] }, '/aufgaben'],
    ['the provider says one factor', {}, {}, '/konto/zweiter-faktor'],
    ['the class is one that was named', { OIDC_ACR: 'hoch' }, { acr: 'hoch' }, '/aufgaben'],
    ['the class is another', { OIDC_ACR: 'hoch' }, { acr: 'niedrig' }, '/konto/zweiter-faktor'],
    ['the operator states it', { OIDC_SECOND_FACTOR: 'ensured' }, {}, '/aufgaben'],
  ] as const)('where %s', async (_, more, how, place) => {
    await house.close()
    await furnish(more)
    await needFactor()
    idp.next = { ...vera(['umfrage-presse']), ...how }
    const browser = browserAt(house)
    await arrive(browser)
    expect(await browser.placeOf('/aufgaben')).toBe(place)
  })
})

describe('where only the provider opens accounts', () => {
  const password = (login: string) =>
    browserAt(house).post('/anmelden', { login, password: passwordOf(login) })

  test('passwords count for emergency access alone, and nobody learns whose would be right', async () => {
    const admin = browserAt(house)
    await admin.post('/anmelden', { login: 'betreuung', password: passwordOf('betreuung') })
    await admin.page(rules)
    const tooEarly = await admin.post(rules, { secondFactor: 'nobody', onlyProvider: 'on' })
    expect([tooEarly.status, await tooEarly.text()]).toEqual([
      422,
      expect.stringContaining('verbinden Sie zuerst Ihr eigenes Konto'),
    ])
    idp.next = {
      sub: 'id-betreuung',
      claims: { preferred_username: 'betreuung', groups: ['umfrage-admin'] },
    }
    await arrive(admin, '/anmelden/anbieter?verbinden=ja')
    expect((await admin.post(rules, { onlyProvider: 'on' })).status).toBe(303)

    const refused = await password('presse')
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('passen nicht zusammen'),
    ])
    const act = { by: '', at: house.clock.now.toISOString() }
    await house.storage.accountAdministration.setEmergency('a-presse', true, act)
    expect((await password('presse')).status).toBe(303)
    await admin.page('/einstellungen/konten/person/a-presse')
    await admin.post('/einstellungen/konten/person/a-presse', { tun: 'endEmergency' })
    expect((await password('presse')).status).toBe(422)
    const kinds = (await house.storage.accountLog.lines('a-presse')).map(({ kind }) => kind)
    expect(kinds).toEqual(['emergencyEnded', 'emergencyBegun'])
    expect((await arrive(browserAt(house))).status).toBe(200)
  })
})

describe('nothing is believed', () => {
  test('of an answer that was not asked for in this browser, comes twice or too late, or says no', async () => {
    idp.next = vera(['umfrage-presse'])
    const browser = browserAt(house)
    const begun = await browser.get('/anmelden/anbieter')
    const back = await throughProvider(begun.headers.get('location') ?? '')
    expect((await browserAt(house).get(back)).status).toBe(403)
    const other = browserAt(house)
    await other.get('/anmelden/anbieter')
    expect((await other.get(back)).status).toBe(403)
    expect((await browser.get(back.replace(/state=[^&]+/, 'state=anders'))).status).toBe(403)
    // With that the cookie is spent.
    expect((await browser.get(back)).status).toBe(403)

    const late = await browser.get('/anmelden/anbieter')
    const arrival = await throughProvider(late.headers.get('location') ?? '')
    house.clock.now = new Date(house.clock.now.getTime() + 11 * 60_000)
    expect((await browser.get(arrival)).status).toBe(403)

    idp.next = undefined
    const denied = await arrive(browserAt(house))
    expect([denied.status, await denied.text()]).toEqual([
      403,
      expect.stringContaining('hat die Anmeldung nicht bestätigt'),
    ])
    expect(await accountNamed('vera.ott')).toBeUndefined()
    expect(house.log.join('\n')).toContain('confirmed no sign-in')
    expect(house.log.join('\n')).not.toContain('vera')
  })

  test('and a provider that does not answer is named', async () => {
    const away = { OIDC_ISSUER: 'http://127.0.0.1:1' }
    expect(await greetProvider(settings())).toBeUndefined()
    expect(await greetProvider(settings(away))).toContain('fetch failed')
    await house.close()
    await furnish(away)
    const page = await browserAt(house).get('/anmelden/anbieter')
    expect([page.status, await page.text()]).toEqual([
      503,
      expect.stringContaining('Verwaltungskonto antwortet gerade nicht'),
    ])
  })
})

test('without a provider there is no way to one', async () => {
  await house.close()
  house = await openHouse()
  expect((await house.app.request(`${origin}/anmelden/anbieter`)).status).toBe(404)
  expect((await house.app.request(`${origin}/anmelden/anbieter/rueckkehr?code=x`)).status).toBe(404)
})
