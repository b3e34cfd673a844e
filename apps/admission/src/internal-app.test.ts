import { generateKeyPairSync } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { formatAuthorization, requestText } from '@meinungsbild/exchange'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  codeHashKey,
  freshCode,
  hashOf,
  listFor,
  sha256,
  signedDocument,
  signText,
  startAdmission,
  type Admission,
} from './testing/admission.ts'

let admission: Admission

beforeEach(() => {
  admission = startAdmission()
})

afterEach(stop)

async function stop(): Promise<void> {
  expect(admission.log).toEqual([])
  await admission.close()
}

const code = freshCode()
const otherCode = freshCode()
const list = listFor([code, otherCode])
const path = '/lists/survey-1'

function put(document = list, at = path): Promise<Response> {
  return admission.call('PUT', at, JSON.stringify(signedDocument(document)))
}

async function keyFrom(response: Response): Promise<unknown> {
  expect(response.status).toBe(200)
  const { admissionKeys } = (await response.json()) as { admissionKeys: { key: unknown }[] }
  return admissionKeys[0]?.key
}

async function used(): Promise<unknown> {
  return (await admission.call('GET', '/doors/survey-1')).json()
}

async function enter(own: string): Promise<number> {
  return (await admission.post('/zugang/wunschbild', { code: own })).status
}

describe('an admission list', () => {
  test('makes keys of its own for a new survey and keeps them when it comes again', async () => {
    const key = await keyFrom(await put())
    expect(Buffer.from(String(key), 'base64url').length).toBeGreaterThan(400)
    expect(await keyFrom(await put())).toBe(key)
    const second = listFor([code], { surveyId: 'survey-2', slug: 'anderes' })
    expect(await keyFrom(await put(second, '/lists/survey-2'))).not.toBe(key)
  })

  test('arriving twice at once makes one key', async () => {
    const [one, other] = await Promise.all([put(), put()])
    expect(await keyFrom(one)).toBe(await keyFrom(other))
    expect(admission.dump().surveys).toHaveLength(1)
  })

  test('that changes keeps the marks of the codes it still has, and shuts out those it has no more', async () => {
    await put()
    expect(await enter(code)).toBe(200)
    const third = freshCode()
    await put(listFor([code, third], { closes: '2027-01-01T00:00:00Z' }))
    expect(await used()).toEqual({ used: [hashOf(code)], count: 1, marksLost: 0 })
    expect(await enter(otherCode)).toBe(422)
    expect(await enter(third)).toBe(200)
    expect(admission.dump().surveys[0]?.['closes']).toBe('2027-01-01T00:00:00Z')
  })

  test.each<[string, () => Promise<Response>, number, RegExp]>([
    ['with another survey in its address', () => put(list, '/lists/survey-9'), 422, /surveyId/],
    [
      'with an address that another survey has',
      async () => {
        await put()
        return put(listFor([code], { surveyId: 'survey-2' }), '/lists/survey-2')
      },
      409,
      /slugTaken/,
    ],
    [
      'signed by somebody else',
      () => {
        const { privateKey } = generateKeyPairSync('ed25519')
        const { document } = signedDocument(list)
        const signature = signText(document, privateKey)
        return admission.call('PUT', path, JSON.stringify({ document, signature }))
      },
      422,
      /signature/,
    ],
    [
      'that is none',
      () => put({ ...list, strata: [{ id: '', codeHashes: ['x'] }] }),
      422,
      /codeHashes\.0/,
    ],
    ['that is no JSON', () => admission.call('PUT', path, 'no JSON'), 422, /not a signed document/],
    ['that is empty', () => admission.call('PUT', path), 422, /not a signed document/],
    [
      'larger than 32 MB',
      () => admission.call('PUT', path, 'x'.repeat(32 * 1024 * 1024 + 1)),
      413,
      /tooLarge/,
    ],
  ])('%s is refused, and nothing changes', async (_, send, status, error) => {
    const response = await send()
    expect(response.status).toBe(status)
    expect(await response.text()).toMatch(error)
    const { surveys } = admission.dump()
    expect(surveys.map((row) => row['id']).filter((id) => id !== 'survey-1')).toEqual([])
  })
})

describe('a request that the inside did not sign just now', () => {
  const body = JSON.stringify(signedDocument(list))
  const at = '2026-11-22T09:00:00.000Z'
  const foreign = generateKeyPairSync('ed25519').privateKey
  const text = requestText({ method: 'PUT', path, bodyHash: sha256(body), at })
  test.each<[string, { at?: string; authorization?: string }, string]>([
    ['unsigned', { authorization: '' }, 'unsigned'],
    ['six minutes old', { at: '2026-11-22T08:54:00.000Z' }, 'stale'],
    [
      'signed by another key',
      { authorization: formatAuthorization({ at, signature: signText(text, foreign) }) },
      'forged',
    ],
    [
      'signed for another request',
      {
        authorization: formatAuthorization({
          at,
          signature: signText(requestText({ method: 'GET', path, bodyHash: sha256(''), at })),
        }),
      },
      'forged',
    ],
  ])('(%s) is refused on every address, known or not', async (_, change, error) => {
    for (const [method, address, content] of [
      ['PUT', path, body],
      ['DELETE', path, ''],
      ['GET', '/doors/survey-1', ''],
      ['GET', '/nowhere', ''],
    ] as const) {
      const response = await admission.call(method, address, content, change)
      expect(response.status).toBe(401)
      expect(['forged', error]).toContain(((await response.json()) as { error: string }).error)
    }
    expect(admission.dump().surveys).toEqual([])
  })
})

describe('doors', () => {
  test('names the codes that were used, sorted, without their times', async () => {
    await put()
    expect(await used()).toEqual({ used: [], count: 0, marksLost: 0 })
    expect(await enter(otherCode)).toBe(200)
    expect(await enter(code)).toBe(200)
    expect(await used()).toEqual({
      used: [hashOf(code), hashOf(otherCode)].sort(),
      count: 2,
      marksLost: 0,
    })
    expect((await admission.call('GET', '/doors/unknown')).status).toBe(404)
  })
})

describe('the end', () => {
  test('deletes codes, marks and secrets, down to the bytes of the files', async () => {
    await put()
    expect(await enter(code)).toBe(200)
    const { surveys: before, strata } = admission.dump()
    const secrets = [before[0]?.['token_secret'], strata[0]?.['private_key'], codeHashKey]
    expect((await admission.call('DELETE', path)).status).toBe(204)

    const { surveys, strata: left, codes } = admission.dump()
    expect([...codes, ...left]).toEqual([])
    expect(surveys).toMatchObject([{ code_hash_key: null, token_secret: null, slug: 'wunschbild' }])
    const file = readFileSync(admission.file)
    for (const secret of secrets) {
      if (!(secret instanceof Uint8Array)) throw new Error('not a secret')
      expect(file.includes(Buffer.from(secret.slice(0, 32)))).toBe(false)
      expect(file.includes(Buffer.from(secret.slice(-32)))).toBe(false)
    }
    expect(file.includes(hashOf(code))).toBe(false)
    expect(statSync(`${admission.file}-journal`).size).toBe(0)
  })

  test('leaves a page that says the survey is over, and no way to begin anew with the same codes', async () => {
    await put()
    await admission.call('DELETE', path)
    const page = await admission.get('/zugang/wunschbild')
    expect(page.status).toBe(410)
    expect(await page.text()).toContain('Diese Befragung ist beendet')
    expect(await enter(code)).toBe(410)
    const again = await put()
    expect(again.status).toBe(409)
    expect(await again.json()).toMatchObject({ error: 'ended' })
    expect(await used()).toEqual({ used: [], count: 0, marksLost: 0 })
  })

  test('can be asked for twice, and for what is not there', async () => {
    await put()
    for (const address of [path, path, '/lists/unknown'])
      expect((await admission.call('DELETE', address)).status).toBe(204)
  })
})
