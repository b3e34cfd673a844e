import { attemptLimits } from '@meinungsbild/storage'
import { Secret, TOTP } from 'otpauth'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { passwordOf } from '../../testing/employees.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import { browserAt, type Browser } from './testing/browser.ts'

const own = '/konto/zweiter-faktor'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

const later = (seconds: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + seconds * 1_000)
}
const codeOf = (secret: string) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: house.clock.now.getTime() })
const kinds = async (login: string) =>
  (await house.storage.accountLog.lines(`a-${login}`)).map(({ kind }) => kind)

async function withPassword(login = 'presse'): Promise<{ browser: Browser; answer: Response }> {
  const browser = browserAt(house)
  const answer = await browser.post('/anmelden', { login, password: passwordOf(login) })
  return { browser, answer }
}

/** Sets up an app, as somebody does who is signed in. */
async function setUpApp(browser: Browser) {
  const page = await browser.page(own)
  const [, sealed = ''] = /name="sealed" value="([^"]+)"/.exec(page) ?? []
  const [, shown = ''] = /<code>([A-Z2-7 ]+)<\/code>/.exec(page) ?? []
  const secret = shown.replaceAll(' ', '')
  const answer = await browser.post(own, { tun: 'addTotp', sealed, code: codeOf(secret) })
  const text = await answer.text()
  const codes = [...text.matchAll(/<code>([a-z\d-]{19})<\/code>/g)].map(([, code = '']) => code)
  return { secret, sealed, codes }
}

describe('one-time codes', () => {
  test('are set up with a code of the app, and asked for after the password from then on', async () => {
    const { browser } = await withPassword()
    const page = await browser.page(own)
    expect(page).toContain('<svg class="qr-code"')
    const wrong = await browser.post(own, {
      tun: 'addTotp',
      sealed: /name="sealed" value="([^"]+)"/.exec(page)?.[1] ?? '',
      code: '000000',
    })
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-code"'),
    ])
    expect(await kinds('presse')).toEqual([])
    const { secret, codes } = await setUpApp(browser)
    expect(new Set(codes).size).toBe(10)
    // Whoever has just shown a code is not asked for one in the same session.
    expect((await browser.get('/konto')).status).toBe(200)
    expect(await browser.page(own)).not.toContain(secret)
    expect(await kinds('presse')).toEqual(['factorAdded'])

    later(60)
    const { browser: next, answer } = await withPassword()
    expect(await answer.text()).toContain('name="code"')
    expect(await next.placeOf('/vorhaben')).toBe('/anmelden/code?zurueck=%2Fvorhaben')
    const done = await next.post('/anmelden/code', { code: codeOf(secret), zurueck: '/vorhaben' })
    expect([done.status, done.headers.get('location')]).toEqual([303, '/vorhaben'])
    expect((await next.get('/konto')).status).toBe(200)
  })

  test('count once: neither the one of the set-up nor one that was used comes in again', async () => {
    const { browser } = await withPassword()
    const { secret } = await setUpApp(browser)
    const first = await withPassword()
    const again = await first.browser.post('/anmelden/code', { code: codeOf(secret) })
    expect(again.status).toBe(422)
    later(30)
    const code = codeOf(secret)
    expect((await first.browser.post('/anmelden/code', { code })).status).toBe(303)
    const second = await withPassword()
    expect((await second.browser.post('/anmelden/code', { code })).status).toBe(422)
    expect(await second.browser.placeOf('/konto')).toContain('/anmelden/code')
  })

  test('are guarded like passwords, and who knows the password gains no tries by it', async () => {
    const { browser } = await withPassword()
    const { secret } = await setUpApp(browser)
    later(60)
    const thief = await withPassword()
    const wrong = async () =>
      (await thief.browser.post('/anmelden/code', { code: '000000' })).status
    for (let count = 1; count < attemptLimits.perAccount; count += 1) {
      expect(await wrong()).toBe(422)
      expect((await withPassword()).answer.status).toBe(200)
    }
    expect(await wrong()).toBe(422)
    const blocked = await thief.browser.post('/anmelden/code', { code: codeOf(secret) })
    expect([blocked.status, await blocked.text()]).toEqual([
      429,
      expect.stringContaining('Zu viele Fehlversuche'),
    ])
    expect((await withPassword()).answer.status).toBe(429)
  })

  test('show nothing to whoever does not know the password', async () => {
    const { browser } = await withPassword()
    await setUpApp(browser)
    const text = async (login: string) => {
      const answer = await browserAt(house).post('/anmelden', { login, password: 'falsch' })
      return [answer.status, (await answer.text()).replaceAll(login, '')]
    }
    expect(await text('presse')).toEqual(await text('niemand'))
    expect(await browserAt(house).placeOf('/anmelden/code')).toContain('/anmelden?')
  })

  test('lie in the database encrypted, and recovery codes as hashes', async () => {
    const { browser } = await withPassword()
    const { secret, codes } = await setUpApp(browser)
    const stored = await house.storage.secondFactors.sealedTotp('a-presse')
    expect(stored).toBeDefined()
    expect(stored).not.toContain(secret)
    expect(house.deps.insideKey.sealFor('one-time codes').open(stored ?? '', 'a-presse')).toBe(
      secret,
    )
    expect(
      house.deps.insideKey.sealFor('one-time codes').open(stored ?? '', 'a-dsb'),
    ).toBeUndefined()
    expect(codes[0]).toMatch(/^\w{4}(-\w{4}){3}$/)
  })

  test('are of nobody else: a form of another account is refused', async () => {
    const { browser } = await withPassword('dsb')
    const { sealed, secret } = await setUpApp(browser)
    const { browser: other } = await withPassword()
    await other.page(own)
    const taken = await other.post(own, { tun: 'addTotp', sealed, code: codeOf(secret) })
    expect([taken.status, await kinds('presse')]).toEqual([422, []])
  })

  test('go again with the password, and then it is enough', async () => {
    const { browser } = await withPassword()
    await setUpApp(browser)
    const wrong = await browser.post(own, { tun: 'removeTotp', currentTotp: 'falsch' })
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-currentTotp"'),
    ])
    const right = { tun: 'removeTotp', currentTotp: passwordOf('presse') }
    expect((await browser.post(own, right)).status).toBe(303)
    expect((await withPassword()).answer.status).toBe(303)
    expect((await house.storage.secondFactors.of('a-presse')).recoveryCodes).toBe(0)
  })
})

describe('recovery codes', () => {
  test('stand in for the app once each, however they are typed, and are replaced with the password', async () => {
    const { browser } = await withPassword()
    const { codes } = await setUpApp(browser)
    const [first = '', second = ''] = codes
    const typed = ` ${first.replaceAll('-', ' ').toUpperCase()}`
    const one = await withPassword()
    expect((await one.browser.post('/anmelden/code', { code: typed })).status).toBe(303)
    const two = await withPassword()
    expect((await two.browser.post('/anmelden/code', { code: first })).status).toBe(422)
    expect(await one.browser.page(own)).toContain('9 Codes sind')
    const fresh = await one.browser.post(own, {
      tun: 'newCodes',
      currentCodes: passwordOf('presse'),
    })
    expect((await fresh.text()).match(/<code>/g)).toHaveLength(10)
    expect((await two.browser.post('/anmelden/code', { code: second })).status).toBe(422)
    expect(await kinds('presse')).toEqual(['recoveryCodesMade', 'recoveryCodeUsed', 'factorAdded'])
  })
})

describe('a form that is sent without the second factor', () => {
  test('loses nothing: it goes on after the code', async () => {
    const { browser } = await withPassword()
    const other = await withPassword()
    await other.browser.page('/konto')
    const { codes } = await setUpApp(browser)
    const typed = { title: 'Wie gefällt Ihnen der "Park"?' }
    const over = await other.browser.post('/vorhaben/neu', typed)
    const page = await over.text()
    expect([over.status, page]).toEqual([401, expect.stringContaining('name="code"')])
    const eingaben = (/name="eingaben" value="([^"]*)"/.exec(page)?.[1] ?? '').replaceAll(
      '&amp;',
      '&',
    )
    const fields = { code: codes[0] ?? '', zurueck: '/vorhaben/neu', eingaben }
    const resumed = await other.browser.post('/anmelden/code', fields)
    expect(await resumed.text()).toContain('value="Wie gefällt Ihnen der &quot;Park&quot;?"')
    expect(await house.storage.dossiers.initiatives()).toEqual([])
  })
})

describe('where the house asks for a second factor', () => {
  test('whoever must have one and has none sets it up first, and may do nothing else', async () => {
    const { browser: press } = await withPassword()
    const admin = await house.as('betreuung')
    await admin.post('/einstellungen/konten/anmeldung', { secondFactor: 'administrators' })
    expect(await press.placeOf('/vorhaben')).toBe('/vorhaben')
    // From the next request on, not only at the next sign-in.
    const rules = await admin.get('/einstellungen/konten/anmeldung')
    expect(rules.headers.get('location')).toBe(own)
    const refused = await admin.post('/einstellungen/konten/anmeldung', { secondFactor: 'nobody' })
    expect([refused.status, await refused.text()]).toEqual([
      403,
      expect.stringContaining('zuerst einen zweiten Faktor'),
    ])
    const { browser } = await withPassword('betreuung')
    expect(await browser.placeOf('/aufgaben')).toBe(own)
    expect(await browser.page(own)).toContain('Ihre Behörde verlangt einen zweiten Faktor')
    await setUpApp(browser)
    expect(await browser.placeOf('/einstellungen/konten/anmeldung')).toBe(
      '/einstellungen/konten/anmeldung',
    )
    await browser.post('/einstellungen/konten/anmeldung', { secondFactor: 'all' })
    expect(await press.placeOf('/vorhaben')).toBe(own)
    const [line] = await house.storage.accountLog.lines('a-betreuung')
    expect(line).toMatchObject({
      kind: 'signInRuleSet',
      by: 'a-betreuung',
      changes: [{ field: 'secondFactor', before: 'administrators', after: 'all' }],
    })
    expect(await browser.page('/einstellungen/konten/protokoll')).toContain(
      'Zweiter Faktor nötig: für alle, die Einstellungen und Konten verwalten → für alle',
    )
  })

  test('only administrators change the rules, and passwords stay on where there is no provider', async () => {
    const press = await house.as('presse')
    expect((await press.get('/einstellungen/konten/anmeldung')).status).toBe(403)
    expect((await press.post('/einstellungen/konten/anmeldung')).status).toBe(403)
    const admin = await house.as('betreuung')
    await admin.post('/einstellungen/konten/anmeldung', { onlyProvider: 'on' })
    expect(await house.storage.settings.signIn()).toEqual({
      secondFactor: 'nobody',
      onlyProvider: false,
    })
  })
})

test('administrators see which factors somebody has and remove them, on record; their own they do not', async () => {
  const { browser } = await withPassword()
  await setUpApp(browser)
  const admin = await house.as('betreuung')
  const page = await admin.page('/einstellungen/konten/person/a-presse')
  expect(page).toContain('App mit Einmalcodes, seit 23. November 2026')
  expect(page).toContain('unbenutzt: 10')
  await admin.post('/einstellungen/konten/person/a-presse', { tun: 'removeFactors' })
  expect(await browser.placeOf('/konto')).toContain('/anmelden?')
  expect((await withPassword()).answer.status).toBe(303)
  expect(await kinds('presse')).toEqual(['factorsRemoved', 'factorAdded'])

  const { browser: keeper } = await withPassword('betreuung')
  await setUpApp(keeper)
  await keeper.page('/einstellungen/konten/person/a-betreuung')
  await keeper.post('/einstellungen/konten/person/a-betreuung', { tun: 'removeFactors' })
  expect((await house.storage.secondFactors.of('a-betreuung')).totpSince).toBeDefined()
})
