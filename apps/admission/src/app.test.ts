import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { assetHref } from '@meinungsbild/design'
import { decodeToken, tokenId } from '@meinungsbild/secrecy'
import { verifyToken } from '@meinungsbild/secrecy/testing/verify-token.ts'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  freshCode,
  hashOf,
  listFor,
  signedDocument,
  startAdmission,
  type Admission,
} from './testing/admission.ts'

let admission: Admission
let admissionKey: string
let code: string
let otherCode: string

async function start(): Promise<void> {
  admission = startAdmission()
  code = freshCode()
  otherCode = freshCode()
  admissionKey = await push([code, otherCode])
}

async function stop(): Promise<void> {
  expect(admission.log).toEqual([])
  await admission.close()
}

async function push(codes: readonly string[], change = {}): Promise<string> {
  const list = listFor(codes, change)
  const body = JSON.stringify(signedDocument(list))
  const response = await admission.call('PUT', `/lists/${list.surveyId}`, body)
  expect(response.status).toBe(200)
  const answer = (await response.json()) as { admissionKeys: { key: string }[] }
  return answer.admissionKeys[0]?.key ?? ''
}

const entry = '/zugang/wunschbild'
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
const wrong =
  'Mit diesem Zugangscode kommen wir nicht weiter. Bitte vergleichen Sie ihn Zeichen für Zeichen mit Ihrem Schreiben.'

/** The value of a hidden field of a page. */
function field(html: string, name: string): string | undefined {
  const found = new RegExp(`<input type="hidden" name="${name}" value(?:="([^"]*)")?/>`).exec(html)
  return found ? (found[1] ?? '') : undefined
}

function mistyped(text: string): string {
  const last = text.endsWith('0') ? '1' : '0'
  return text.slice(0, -1) + last
}

describe('every answer of the door', () => {
  // Nothing is recorded here, so one admission serves them all: making its keys is what takes time.
  beforeAll(start)
  afterAll(stop)

  const big = `code=${'x'.repeat(5_000)}`
  const form = (fields: Readonly<Record<string, string>>, headers = {}) => ({ fields, headers })
  test.each<
    [
      string,
      { path?: string; fields?: Readonly<Record<string, string>> | string; headers?: object },
      number,
      string,
    ]
  >([
    ['the form', {}, 200, 'Zugangscode eingeben'],
    ['the form in English', { path: `${entry}?sprache=en` }, 200, 'Enter your access code'],
    ['an unknown language', { path: `${entry}?sprache=__proto__` }, 200, 'Zugangscode eingeben'],
    ['an unknown survey', { path: '/zugang/anderes' }, 404, 'Diese Seite gibt es nicht'],
    ['an unknown address', { path: '/etwas' }, 404, 'Diese Seite gibt es nicht'],
    ['a broken address', { path: '/zugang/%E0%A4%A' }, 404, 'Diese Seite gibt es nicht'],
    ['nothing typed', form({ code: ' ' }), 422, 'Bitte geben Sie den Zugangscode aus Ihrem'],
    ['no code field', form({}), 422, 'Bitte geben Sie den Zugangscode aus Ihrem'],
    ['a short code', form({ code: '9NJP-JVKN' }), 422, 'Ein Zugangscode hat 18 Ziffern'],
    ['a foreign sign', form({ code: 'ÄÖÜ' }), 422, 'I, L, O, U und Umlaute kommen nicht vor'],
    ['an unknown code', form({ code: freshCode() }), 422, wrong],
    ['a mistyped code', form({ code: mistyped(freshCode()) }), 422, wrong],
    ['an English error', form({ code: 'x', language: 'en' }), 422, 'An access code has 18 digits'],
    ['HTML as a code', form({ code: '"><script>alert(1)</script>' }), 422, '&lt;script>alert(1)'],
    [
      'a form of another site',
      form({ code: 'x' }, { origin: 'https://evil.example' }),
      403,
      'kam von einer anderen Seite',
    ],
    [
      'a hidden origin',
      form({ code: 'x' }, { origin: 'null' }),
      403,
      'kam von einer anderen Seite',
    ],
    [
      'JSON',
      { fields: '{"code":1}', headers: { 'content-type': 'application/json' } },
      415,
      'wurde nicht verstanden',
    ],
    [
      'no type',
      { fields: 'code=1', headers: { 'content-type': '' } },
      415,
      'wurde nicht verstanden',
    ],
    ['a broken body', { fields: '%%%&&==;\0' }, 422, 'Bitte geben Sie den Zugangscode aus Ihrem'],
    ['a huge body', { fields: big }, 413, 'zu umfangreich'],
    [
      'a huge body that says it is small',
      { fields: big, headers: { 'transfer-encoding': 'chunked', 'content-length': '9' } },
      413,
      'zu umfangreich',
    ],
    [
      'a code for another survey',
      { path: '/zugang/anderes', fields: { code: 'x' } },
      404,
      'Diese Seite gibt es nicht',
    ],
  ])(
    'to %s is safe, is kept by nobody and records nothing',
    async (_, request, status, sentence) => {
      const before = admission.dump()
      const { path = entry, fields, headers = {} } = request
      const response =
        fields === undefined
          ? await admission.get(path)
          : await admission.post(path, fields, headers as Record<string, string>)
      const html = await response.text()
      expect(response.status).toBe(status)
      expect(html).toContain(sentence)
      expect(html).not.toMatch(
        /<script(?! type="module" src="\/assets\/)|<style| style=| on[a-z]+=/,
      )
      const takesCodes = html.includes('name="code"')
      expect(html.includes('/assets/code-from-letter-')).toBe(takesCodes)
      expect(response.headers.get('content-security-policy')).toBe(
        takesCodes ? policy.replace('; ', "; script-src 'self'; ") : policy,
      )
      expect(response.headers.get('cache-control')).toBe('no-store')
      expect(response.headers.get('referrer-policy')).toBe('strict-origin')
      expect(response.headers.get('set-cookie')).toBeNull()
      expect(admission.dump()).toEqual(before)
    },
  )

  test('shows what was typed again, with the error at the top and at the field', async () => {
    const response = await admission.post(entry, { code: mistyped(code) })
    const html = await response.text()
    expect(html).toContain(`value="${mistyped(code)}"`)
    expect(html).toContain('<title>Fehler: Zugangscode eingeben – Was gefällt Ihnen?</title>')
    expect(html.split(wrong)).toHaveLength(3)
    expect(html).toMatch(/<a class="kern-link" href="#feld-code">/)
    expect(html).toMatch(/<input[^>]* id="feld-code"[^>]* aria-describedby="code-hint code-error"/)
  })

  test('takes no code from an address, where histories and logs would keep it', async () => {
    const html = await (await admission.get(`${entry}?code=${code}`)).text()
    expect(html).not.toContain(code)
  })

  test('serves the style sheet of its pages to be kept for ever', async () => {
    const html = await (await admission.get(entry)).text()
    const href = assetHref('citizen.css')
    expect(html).toContain(`href="${href}"`)
    const response = await admission.get(href)
    expect(response.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(response.headers.get('cache-control')).toContain('immutable')
    expect((await admission.get('/assets/unknown.css')).status).toBe(404)
  })
})

describe('a right code', () => {
  beforeEach(start)
  afterEach(stop)

  test('buys a token for the collector; what is recorded is that the code was used, and nothing else', async () => {
    const before = admission.dump()
    const response = await admission.post(entry, { code: code.toLowerCase(), language: 'en' })
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('content-security-policy')).toBe(
      policy.replace("form-action 'self'", "form-action 'self' https://befragung.example"),
    )
    expect(html).toContain(
      '<form method="post" action="https://befragung.example/befragung/wunschbild/fragen">',
    )
    expect(html).toMatch(/<button[^>]* name="go" value="start"/)
    expect(field(html, 'language')).toBe('en')
    expect(field(html, 'carried')).toBe('')
    expect(html).not.toContain(code)

    const token = decodeToken(field(html, 'token') ?? '')
    if (token === undefined) throw new Error('no token')
    expect(await verifyToken(token, admissionKey)).toBe(true)

    const used = (row: object) => ({
      ...row,
      way: 'hash' in row && row.hash === hashOf(code) ? 'plain' : 'fresh',
    })
    const { issues, ...rest } = admission.dump()
    expect(issues).toMatchObject([{ survey: 'survey-1', way: 'plain', reissued: 0 }])
    expect({ ...rest, issues: [] }).toEqual({ ...before, codes: before.codes.map(used) })
    expect(before.tables.filter((name) => !String(name).startsWith('sqlite_'))).toEqual([
      'closed_codes',
      'codes',
      'issues',
      'strata',
      'surveys',
      'unsubscriptions',
    ])
    expect(readFileSync(admission.file).includes(code)).toBe(false)
  })

  test('buys the same token again, and another code another one', async () => {
    const idFor = async (own: string) => {
      const html = await (await admission.post(entry, { code: own })).text()
      const token = decodeToken(field(html, 'token') ?? '')
      return token && tokenId(token, (bytes) => createHash('sha256').update(bytes).digest())
    }
    const once = await idFor(code)
    expect(once).toMatch(/^[\w-]{43}$/)
    expect(await idFor(code)).toBe(once)
    expect(await idFor(otherCode)).not.toBe(once)
  })

  test('is taken from a browser that names no origin, and from one that says it is our own page', async () => {
    const silent = await admission.post(entry, { code }, { origin: undefined })
    expect(silent.status).toBe(200)
    const site = { origin: 'null', 'sec-fetch-site': 'same-origin' }
    const own = await admission.post(entry, { code }, site)
    expect(own.status).toBe(200)
  })

  test('opens only its own survey', async () => {
    await push([freshCode()], { surveyId: 'survey-2', slug: 'anderes' })
    expect((await admission.post('/zugang/anderes', { code })).status).toBe(422)
  })
})

describe('the field', () => {
  beforeEach(start)
  afterEach(stop)

  test('opens and closes on time, and says so in words', async () => {
    admission.clock.now = new Date('2026-11-19T23:59:59.999Z')
    const early = await admission.post(entry, { code })
    expect(early.status).toBe(403)
    expect(await early.text()).toContain('Diese Befragung hat noch nicht begonnen')
    admission.clock.now = new Date('2026-11-20T00:00:00.000Z')
    expect((await admission.post(entry, { code })).status).toBe(200)
    admission.clock.now = new Date('2026-12-20T00:00:00.000Z')
    for (const late of [
      await admission.post(entry, { code: otherCode }),
      await admission.get(entry),
    ]) {
      expect(late.status).toBe(410)
      expect(await late.text()).toContain('Diese Befragung ist beendet')
    }
    expect(admission.dump().codes.filter((row) => row['way'] === 'plain')).toHaveLength(1)
  })

  test('is named on the home page while it is open', async () => {
    const link = `href="${entry}"`
    expect(await (await admission.get('/')).text()).toContain(link)
    admission.clock.now = new Date('2027-01-01T00:00:00Z')
    const html = await (await admission.get('/')).text()
    expect(html).not.toContain(link)
    expect(html).toContain('Zurzeit läuft keine Befragung mit Zugangscode.')
  })
})

describe('wrong codes', () => {
  beforeEach(start)
  afterEach(stop)

  test('are taken twenty times from one address, then not for ten minutes, whatever the next one is', async () => {
    for (let count = 0; count < 20; count++)
      expect((await admission.post(entry, { code: freshCode() })).status).toBe(422)
    const blocked = await admission.post(entry, { code })
    expect(blocked.status).toBe(429)
    expect(blocked.headers.get('retry-after')).toBe('600')
    expect(await blocked.text()).toContain('Bitte versuchen Sie es in zehn Minuten noch einmal.')
    expect((await admission.post(entry, { code }, {}, '198.51.100.7')).status).toBe(200)
    admission.clock.now = new Date(admission.clock.now.getTime() + 600_000)
    expect((await admission.post(entry, { code })).status).toBe(200)
  })

  test('leave no trace of the address in the database', async () => {
    await admission.post(entry, { code: freshCode() }, {}, '203.0.113.99')
    await admission.post(entry, { code }, {}, '203.0.113.99')
    expect(JSON.stringify(admission.dump())).not.toContain('203.0.113')
    expect(readFileSync(admission.file).includes('203.0.113')).toBe(false)
  })
})
