import { generateKeyPairSync, sign, verify } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { judgeRequest } from './judge-request.ts'
import { openSigned } from './open-signed.ts'
import { formatAuthorization, parseAuthorization, requestText } from './request-signature.ts'
import { surveyState } from './survey-state.ts'

const inside = generateKeyPairSync('ed25519')
const signText = (text: string, key = inside.privateKey) =>
  sign(null, Buffer.from(text), key).toString('base64url')
const check = (text: string, signature: string) =>
  verify(null, Buffer.from(text), inside.publicKey, Buffer.from(signature, 'base64url'))

const at = '2026-11-22T09:00:00.000Z'
const request = { method: 'PUT', path: '/lists/s1?x=1', bodyHash: 'ab'.repeat(32) }
const authorization = formatAuthorization({
  at,
  signature: signText(requestText({ ...request, at })),
})
const signed = { ...request, authorization, now: at }

describe('a signed request', () => {
  test('is trusted from five minutes before to five minutes after it was signed', () => {
    const verdictAt = (now: string) => judgeRequest({ ...signed, now }, check)
    expect(verdictAt('2026-11-22T09:05:00.000Z')).toBe('trusted')
    expect(verdictAt('2026-11-22T08:55:00.000Z')).toBe('trusted')
    expect(verdictAt('2026-11-22T09:05:00.001Z')).toBe('stale')
    expect(verdictAt('2026-11-22T08:54:59.999Z')).toBe('stale')
  })

  test.each([
    ['another method', { method: 'DELETE' }, 'forged'],
    ['another path', { path: '/lists/s2?x=1' }, 'forged'],
    ['another body', { bodyHash: 'cd'.repeat(32) }, 'forged'],
    ['a later instant', { authorization: authorization.replace('09:00:00', '09:00:01') }, 'forged'],
    ['no header', { authorization: undefined }, 'unsigned'],
    ['another scheme', { authorization: 'Bearer abc' }, 'unsigned'],
    ['more than one line', { authorization: `${authorization}\nx` }, 'unsigned'],
    [
      'no instant',
      { authorization: authorization.replace(at, '2026-99-99T99:99:99.000Z') },
      'stale',
    ],
  ])('with %s is not trusted', (_, change, verdict) => {
    expect(judgeRequest({ ...signed, ...change }, check)).toBe(verdict)
  })

  test('carries its instant and signature in one header', () => {
    expect(parseAuthorization(authorization)).toEqual({
      at,
      signature: authorization.split(' ')[2],
    })
  })
})

describe('a signed document', () => {
  test('opens with the key that is trusted and with no other', () => {
    const document = '{"a":1}'
    const foreign = generateKeyPairSync('ed25519').privateKey
    expect(openSigned({ document, signature: signText(document) }, check)).toEqual({
      ok: true,
      value: { a: 1 },
    })
    const refused = [
      { document: '{"a":2}', signature: signText(document) },
      { document, signature: signText(document, foreign) },
      { document, signature: '' },
      { document: 'no JSON', signature: signText('no JSON') },
      { document },
      'text',
    ]
    for (const value of refused) expect(openSigned(value, check).ok).toBe(false)
  })
})

test('a field is open from its opening until before its closing, whatever the digits of a second', () => {
  const survey = { opens: '2026-11-22T09:00:00Z', closes: '2026-11-23T09:00:00.000Z' }
  expect(surveyState(survey, '2026-11-22T08:59:59.999Z')).toBe('notYetOpen')
  expect(surveyState(survey, '2026-11-22T09:00:00.000Z')).toBe('open')
  expect(surveyState(survey, '2026-11-23T08:59:59.999Z')).toBe('open')
  expect(surveyState(survey, '2026-11-23T09:00:00Z')).toBe('closed')
})
