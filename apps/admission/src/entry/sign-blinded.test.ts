import { constants, createHash, createPublicKey, publicEncrypt } from 'node:crypto'
import type { AdmissionKey } from '@meinungsbild/exchange'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  anyBlinded,
  freshCode,
  hashOf,
  listFor,
  manyCodes,
  signedDocument,
  startAdmission,
  stratumOf,
  type Admission,
} from '../testing/admission.ts'

const entry = '/zugang/wunschbild'
const nord = manyCodes()
const sued = manyCodes()
const [code = '', other = ''] = nord
const strata = [stratumOf('Nord', nord), stratumOf('Süd', sued)]

let admission: Admission
let keys: readonly AdmissionKey[]

beforeEach(start)
afterEach(stop)

async function start(): Promise<void> {
  admission = startAdmission()
  const put = await push({ mode: 'blind', strata })
  expect(put.status).toBe(200)
  keys = ((await put.json()) as { admissionKeys: readonly AdmissionKey[] }).admissionKeys
}

async function stop(): Promise<void> {
  expect(admission.log).toEqual([])
  await admission.close()
}

function push(change: Parameters<typeof listFor>[1]): Promise<Response> {
  const body = JSON.stringify(signedDocument(listFor([], change)))
  return admission.call('PUT', '/lists/survey-1', body)
}

function reissue(codeHash: string): Promise<Response> {
  return admission.call('POST', '/lists/survey-1/reissue', JSON.stringify({ codeHash }))
}

async function signatureOf(response: Response): Promise<Buffer> {
  expect(response.status).toBe(200)
  const { signature } = (await response.json()) as { signature: string }
  return Buffer.from(signature, 'base64url')
}

/** What was signed under the key of a stratum. */
function signedUnder(stratum: string, signature: Buffer): Buffer {
  const spki = keys.find((each) => each.stratum === stratum)?.key ?? ''
  const key = createPublicKey({ key: Buffer.from(spki, 'base64url'), format: 'der', type: 'spki' })
  return publicEncrypt({ key, padding: constants.RSA_NO_PADDING }, signature)
}

function wayOf(own: string): unknown {
  return admission.dump().codes.find(({ hash }) => hash === hashOf(own))?.['way']
}

describe('the blind mode', () => {
  test('signs with the key of the stratum that it says the code is of', async () => {
    for (const [own, stratum] of [
      [code, 'Nord'],
      [sued[0] ?? '', 'Süd'],
    ] as const) {
      expect(await (await admission.sign(own)).json()).toEqual({ stratum })
      const blinded = anyBlinded()
      const signature = await signatureOf(await admission.sign(own.toLowerCase(), blinded))
      expect(signedUnder(stratum, signature)).toEqual(blinded)
    }
  })

  test('asked for the stratum alone records nothing', async () => {
    const before = admission.dump()
    await admission.sign(code)
    expect(admission.dump()).toEqual(before)
  })

  test('gives the same message the same signature again, and none to another message', async () => {
    const blinded = anyBlinded()
    const first = await signatureOf(await admission.sign(code, blinded))
    expect(await signatureOf(await admission.sign(code, blinded))).toEqual(first)
    const refused = await admission.sign(code, anyBlinded())
    expect(refused.status).toBe(409)
    const html = await refused.text()
    expect(html).toContain('in einem anderen Fenster oder auf einem anderen Gerät')
    expect(html).toContain('data-door="/zugang/wunschbild/signatur"')
    expect(await signatureOf(await admission.sign(code, blinded))).toEqual(first)
  })

  test('keeps that a code was used, and apart from it a hash of what was signed, nothing else', async () => {
    const { codes: list, issues: none, ...before } = admission.dump()
    const blinded = anyBlinded()
    await signatureOf(await admission.sign(code, blinded))
    const { codes, issues, ...rest } = admission.dump()
    expect(rest).toEqual(before)
    expect(none).toEqual([])
    expect(issues).toEqual([
      {
        survey: 'survey-1',
        key: expect.stringMatching(/^[\w-]{43}$/),
        way: 'blind',
        blinded: new Uint8Array(createHash('sha256').update(blinded).digest()),
        reissued: 0,
      },
    ])
    expect(codes).toEqual(
      list.map((row) => (row['hash'] === hashOf(code) ? { ...row, way: 'blind' } : row)),
    )
  })

  test('a code buys in one way only, whichever it was first', async () => {
    expect((await admission.post(entry, { code })).status).toBe(200)
    const blind = await admission.sign(code, anyBlinded())
    expect(blind.status).toBe(409)
    const html = await blind.text()
    expect(html).toContain('schon ohne JavaScript begonnen')
    // From here the form is sent as it stands.
    expect(html).not.toMatch(/data-door|admission-door/)
    expect((await admission.post(entry, { code })).status).toBe(200)

    await signatureOf(await admission.sign(other, anyBlinded()))
    const plain = await admission.post(entry, { code: other })
    expect(plain.status).toBe(409)
    expect(await plain.text()).toContain('auf einem anderen Gerät')
    expect(wayOf(other)).toBe('blind')
  })

  test.each<[string, string, string | undefined, number, string]>([
    ['an unknown code', freshCode(), undefined, 422, 'Mit diesem Zugangscode kommen wir nicht'],
    ['a short code', '9NJP', undefined, 422, 'Ein Zugangscode hat 18 Ziffern'],
    ['no code', ' ', undefined, 422, 'Bitte geben Sie den Zugangscode'],
    ['a blinded message that is none', code, 'AAAA', 415, 'nicht verstanden'],
    ['a number above the modulus', code, '_'.repeat(512), 415, 'nicht verstanden'],
  ])('refuses %s with words, and marks nothing', async (_, own, blinded, status, words) => {
    const before = admission.dump()
    const bytes = blinded === undefined ? undefined : Buffer.from(blinded, 'base64url')
    const refused = await admission.sign(own, bytes)
    expect([refused.status, await refused.text()]).toEqual([status, expect.stringContaining(words)])
    expect(admission.dump()).toEqual(before)
  })

  test.each([['text/plain'], [undefined]])(
    'takes nothing that another site makes a browser send (type %s)',
    async (type) => {
      const asked = JSON.stringify({
        code,
        language: 'de',
        blinded: anyBlinded().toString('base64url'),
      })
      const foreign = { origin: 'https://evil.example', 'content-type': type }
      expect((await admission.post(`${entry}/signatur`, asked, foreign)).status).toBe(403)
      expect(wayOf(code)).toBe('fresh')
    },
  )

  test('counts wrong codes together with those of the form', async () => {
    for (let count = 0; count < 20; count++) await admission.sign(freshCode())
    expect((await admission.sign(code, anyBlinded())).status).toBe(429)
    expect((await admission.post(entry, { code })).status).toBe(429)
  })

  test('is not there for a survey in the plain mode, nor outside its time', async () => {
    expect((await push({ mode: 'plain', strata })).status).toBe(200)
    expect((await admission.sign(code, anyBlinded())).status).toBe(404)
    await push({ mode: 'blind', strata })
    admission.clock.now = new Date('2026-12-20T00:00:00Z')
    expect((await admission.sign(code, anyBlinded())).status).toBe(410)
    expect(wayOf(code)).toBe('fresh')
  })

  test('is refused where a stratum has fewer than fifty codes, which one and what to do is said', async () => {
    const small = [stratumOf('Nord', nord), stratumOf('Süd', sued.slice(1))]
    const refused = await push({ mode: 'blind', strata: small })
    expect(refused.status).toBe(409)
    expect(await refused.json()).toEqual({
      error: 'stratumTooSmall',
      sentence:
        'Stratum “Süd” has 49 codes; blind signatures need at least 50 in each. Merge strata, or choose the plain mode.',
    })
    expect((await push({ mode: 'plain', strata: small })).status).toBe(200)
  })
})

describe('the page of codes in the blind mode', () => {
  test('brings its script and the keys of all strata, may ask this door alone, and says what holds', async () => {
    const response = await admission.get(entry)
    const html = await response.text()
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self'; connect-src 'self'")
    expect(policy).toContain("form-action 'self' https://befragung.example")
    expect(html).toMatch(/<script type="module" src="\/assets\/admission-door-[0-9a-f]{10}\.js">/)
    for (const { stratum, key } of keys) {
      expect(html).toContain(key)
      expect(html).toContain(stratum)
    }
    // Without the script the plain mode holds, and that is what is said.
    expect(html).toMatch(/<p [^>]*data-door-plain[^>]*>Diese Trennung beruht auf Organisation/)
    expect(html).toMatch(/<p [^>]*hidden[^>]*>Diese Trennung ist kryptografisch/)
  })

  test('serves its script to be kept for ever', async () => {
    const html = await (await admission.get(entry)).text()
    const href = /src="(\/assets\/[^"]+)"/.exec(html)?.[1] ?? ''
    const script = await admission.get(href)
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(script.headers.get('cache-control')).toContain('immutable')
  })
})

describe('a lost token', () => {
  test('is made up for once: the code can be used again, as if fresh', async () => {
    const first = anyBlinded()
    await signatureOf(await admission.sign(code, first))
    expect((await reissue(hashOf(code))).status).toBe(200)
    expect((await reissue(hashOf(code))).status).toBe(200)
    const second = anyBlinded()
    await signatureOf(await admission.sign(code, second))
    expect((await admission.sign(code, first)).status).toBe(409)
    const twice = await reissue(hashOf(code))
    expect([twice.status, await twice.json()]).toEqual([409, { error: 'reissuedBefore' }])
  })

  test('is none where nothing was signed blindly', async () => {
    const never = await reissue(hashOf(code))
    expect([never.status, await never.json()]).toEqual([409, { error: 'notIssued' }])
    await admission.post(entry, { code })
    expect((await reissue(hashOf(code))).status).toBe(409)
    expect((await reissue(hashOf(freshCode()))).status).toBe(404)
    expect((await admission.call('POST', '/lists/survey-1/reissue', '{}')).status).toBe(422)
  })
})
