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

let admission: Admission
beforeEach(() => {
  admission = startAdmission()
})
afterEach(() => admission.close())

const code = freshCode()
const others = manyCodes(2)

async function put(change: Parameters<typeof listFor>[1] = {}) {
  const list = listFor([code, ...others], change)
  const sent = JSON.stringify(signedDocument(list))
  const taken = await admission.call('PUT', '/lists/survey-1', sent)
  if (taken.status !== 200) throw new Error(await taken.text())
}

async function close(hash = hashOf(code)): Promise<unknown> {
  const answered = await admission.call('POST', '/doors/survey-1/closed', JSON.stringify({ hash }))
  return answered.json()
}

async function used(): Promise<unknown> {
  return (await admission.call('GET', '/doors/survey-1')).json()
}

describe('a code whose owner has answered on paper', () => {
  test('buys nothing any more, says why, and does not count as used', async () => {
    await put()
    expect(await close()).toEqual({ code: 'closed' })
    const entered = await admission.post('/zugang/wunschbild', { code })
    const page = await entered.text()
    expect(entered.status).toBe(409)
    expect(page).toContain('Dieser Code gilt nicht mehr.')
    expect(page).not.toContain('name="token"')
    expect(await used()).toEqual({ used: [], count: 0, marksLost: 0 })
    expect((await admission.post('/zugang/wunschbild', { code: others[0] ?? '' })).status).toBe(200)
  })

  test('buys nothing in the blind mode either', async () => {
    const codes = manyCodes()
    await put({ mode: 'blind', strata: [stratumOf('', [code, ...codes])] })
    expect(await close()).toEqual({ code: 'closed' })
    const refused = await admission.sign(code, anyBlinded())
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Dieser Code gilt nicht mehr.'),
    ])
    expect((await admission.sign(codes[0] ?? '', anyBlinded())).status).toBe(200)
  })

  test('stays closed when it is asked again, and when the list comes again', async () => {
    await put()
    await close()
    expect(await close()).toEqual({ code: 'closed' })
    await put({ closes: '2026-12-24T00:00:00Z' })
    expect((await admission.post('/zugang/wunschbild', { code })).status).toBe(409)
  })

  test('cannot be let in once more as one whose token was lost', async () => {
    await put()
    await close()
    const body = JSON.stringify({ codeHash: hashOf(code) })
    expect((await admission.call('POST', '/lists/survey-1/reissue', body)).status).toBe(409)
    expect((await admission.post('/zugang/wunschbild', { code })).status).toBe(409)
  })
})

test('a code that was used stays as it is, and is reported', async () => {
  await put()
  expect((await admission.post('/zugang/wunschbild', { code })).status).toBe(200)
  expect(await close()).toEqual({ code: 'alreadyUsed' })
  expect((await admission.post('/zugang/wunschbild', { code })).status).toBe(200)
  expect(await used()).toEqual({ used: [hashOf(code)], count: 1, marksLost: 0 })
})

test('a code that nobody has is not known, and a request without a hash is refused', async () => {
  await put()
  expect(await close('nobody')).toEqual({ code: 'unknown' })
  expect((await admission.call('POST', '/doors/survey-1/closed', '{}')).status).toBe(422)
  const unsigned = await admission.call('POST', '/doors/survey-1/closed', '{}', {
    authorization: '',
  })
  expect(unsigned.status).toBe(401)
})
