import { afterEach, beforeEach, expect, test } from 'vitest'
import { passwordOf } from '../../testing/employees.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import { passkeyPlace } from './passkey-place.ts'
import { browserAt, type Browser } from './testing/browser.ts'
import { softwarePasskey, type SoftwarePasskey } from './testing/software-passkey.ts'

const at = 'https://verwaltung.example'
const own = '/konto/zweiter-faktor'

let house: House
beforeEach(async () => {
  house = await openHouse({ publicUrl: at })
})
afterEach(() => house.close())

type Options = { readonly challenge: string; readonly user: { readonly id: string } }

async function asked(browser: Browser, path: string): Promise<Options> {
  const answer: Options = await (await browser.post(path)).json()
  return answer
}

async function withPasskey(login: string, name = 'Dienstlaptop') {
  const browser = browserAt(house, at)
  await browser.post('/anmelden', { login, password: passwordOf(login) })
  await browser.page(own)
  const options = await asked(browser, `${own}/passkey/aufforderung`)
  const device = softwarePasskey('verwaltung.example', at, () => options.user.id)
  const answer = device.register(options)
  const made = await browser.post(`${own}/passkey`, { name, answer })
  return { browser, device, options, answer, made }
}

async function signIn(
  device: SoftwarePasskey,
  changes: Parameters<SoftwarePasskey['sign']>[1] = {},
) {
  const browser = browserAt(house, at)
  const answer = device.sign(await asked(browser, '/anmelden/passkey/aufforderung'), changes)
  return { browser, answer, response: await browser.post('/anmelden/passkey', { answer }) }
}

test('a passkey signs in alone and counts as two factors; its answer counts once', async () => {
  const { device, options, made } = await withPasskey('presse')
  expect(await made.text()).toContain('Ihre Wiederherstellungscodes')
  expect(options).toMatchObject({
    rp: { id: 'verwaltung.example' },
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  // What the device keeps tells nobody who it is.
  expect(Buffer.from(options.user.id, 'base64url').toString()).not.toContain('presse')
  await house.storage.settings.setSignIn(
    { secondFactor: 'all', onlyProvider: false },
    { by: 'a-betreuung', at: house.clock.now.toISOString() },
  )
  const { browser, answer, response } = await signIn(device)
  expect([response.status, response.headers.get('location')]).toEqual([303, '/aufgaben'])
  expect(await browser.page('/konto')).toContain('Mehmet Yıldız')
  const replayed = await browserAt(house, at).post('/anmelden/passkey', { answer })
  expect([replayed.status, await replayed.text()]).toEqual([
    422,
    expect.stringContaining('href="#feld-passkey"'),
  ])
})

test('nobody comes in with an answer from elsewhere, unverified, too late, or with a passkey that was removed', async () => {
  const { browser, device } = await withPasskey('presse')
  const elsewhere = await signIn(device, { origin: 'https://verwaltung.example.evil.example' })
  expect(elsewhere.response.status).toBe(422)
  expect((await signIn(device, { isVerified: false })).response.status).toBe(422)
  const stranger = softwarePasskey('verwaltung.example', at, () => '')
  expect((await signIn(stranger)).response.status).toBe(422)
  const late = browserAt(house, at)
  const answer = device.sign(await asked(late, '/anmelden/passkey/aufforderung'))
  house.clock.now = new Date(house.clock.now.getTime() + 6 * 60_000)
  expect((await late.post('/anmelden/passkey', { answer })).status).toBe(422)
  expect((await late.post('/anmelden/passkey', { answer: 'kein JSON' })).status).toBe(422)

  const [kept] = (await house.storage.secondFactors.of('a-presse')).passkeys
  const credential = kept?.credential ?? ''
  const removal = { tun: 'removePasskey', credential, currentPasskey: passwordOf('presse') }
  expect((await browser.post(own, removal)).status).toBe(303)
  expect((await signIn(device)).response.status).toBe(422)
})

test('what was asked of one person registers no passkey for another, and each passkey has a name', async () => {
  const { browser, answer } = await withPasskey('presse')
  const other = await withPasskey('dsb')
  const { device } = other
  const foreign = device.register(await asked(browser, `${own}/passkey/aufforderung`))
  const refused = await other.browser.post(`${own}/passkey`, { name: 'Fremd', answer: foreign })
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('value="Fremd"'),
  ])
  expect((await browser.post(`${own}/passkey`, { name: 'Noch einmal', answer })).status).toBe(422)
  expect((await browser.post(`${own}/passkey`, { name: ' ', answer })).status).toBe(422)
  const of = async (login: string) => (await house.storage.secondFactors.of(`a-${login}`)).passkeys
  expect([(await of('presse')).length, (await of('dsb')).length]).toEqual([1, 1])
})

test('after the password it is the passkey of the same person that counts', async () => {
  const { device } = await withPasskey('presse')
  const { device: foreign } = await withPasskey('dsb')
  const browser = browserAt(house, at)
  const password = { login: 'presse', password: passwordOf('presse') }
  const page = await (await browser.post('/anmelden', password)).text()
  expect(page).toContain('data-passkey="sign-in"')
  const answerOf = async (each: SoftwarePasskey) =>
    each.sign(await asked(browser, '/anmelden/passkey/aufforderung'))
  const refused = await browser.post('/anmelden/passkey', { answer: await answerOf(foreign) })
  expect([refused.status, await refused.text()]).toEqual([
    422,
    expect.stringContaining('name="code"'),
  ])
  const done = await browser.post('/anmelden/passkey', { answer: await answerOf(device) })
  expect(done.status).toBe(303)
})

test.each([
  ['https://verwaltung.example', 'verwaltung.example'],
  ['https://verwaltung.example:8443/', 'verwaltung.example'],
  ['http://localhost:8090', 'localhost'],
  ['http://verwaltung.example', undefined],
  ['https://10.0.0.7', undefined],
  ['http://127.0.0.1:8090', undefined],
  ['https://[::1]:8090', undefined],
])('at %s passkeys belong to %s', (publicUrl, domain) => {
  expect(passkeyPlace(publicUrl)?.domain).toBe(domain)
})
