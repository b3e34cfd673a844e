import { createHmac } from 'node:crypto'
import { unsubscribeToken } from '@meinungsbild/secrecy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  codeHashKey,
  freshCode,
  listFor,
  signedDocument,
  startAdmission,
  type Admission,
} from '../testing/admission.ts'

let admission: Admission
const code = freshCode()

beforeEach(async () => {
  admission = startAdmission()
  const body = JSON.stringify(signedDocument(listFor([code])))
  await admission.call('PUT', '/lists/survey-1', body)
})
afterEach(stop)

async function stop(): Promise<void> {
  expect(admission.log).toEqual([])
  await admission.close()
}

const mail = '0123456789abcdef0123'

function address(id = mail, survey = 'survey-1'): string {
  const token = unsubscribeToken(id, survey, codeHashKey, (key, message) =>
    createHmac('sha256', key).update(message).digest(),
  )
  return `/abmelden/wunschbild/${token}`
}

async function unsubscribed(): Promise<unknown> {
  return (await admission.call('GET', '/unsubscriptions/survey-1')).json()
}

describe('unsubscribing from e-mails', () => {
  test('is asked for by a page first, because programs follow links', async () => {
    const response = await admission.get(address())
    const html = await response.text()
    expect(response.status).toBe(200)
    expect(html).toContain('Keine weiteren E-Mails?')
    expect(html).toMatch(/<form[^>]* method="post">/)
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(html).not.toMatch(/<script|<img/)
    expect(await unsubscribed()).toEqual({ mails: [] })
    expect(await (await admission.get(`${address()}?sprache=en`)).text()).toContain(
      'No more e-mails?',
    )
  })

  test('is done by the form of the page, once, and the code stays good', async () => {
    for (const _ of ['once', 'again']) {
      const response = await admission.post(address(), { language: 'en' })
      expect([response.status, response.headers.get('set-cookie')]).toEqual([200, null])
      expect(await response.text()).toContain('You have unsubscribed')
    }
    expect(await unsubscribed()).toEqual({ mails: [mail] })
    expect((await admission.post('/zugang/wunschbild', { code })).status).toBe(200)
  })

  test('is done in one click by the provider of a mailbox, which names no origin', async () => {
    const fields = { 'List-Unsubscribe': 'One-Click' }
    expect((await admission.post(address(), fields, { origin: undefined })).status).toBe(200)
    expect(await unsubscribed()).toEqual({ mails: [mail] })
    const form =
      '--x\r\ncontent-disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n'
    const type = { origin: undefined, 'content-type': 'multipart/form-data; boundary=x' }
    const other = 'ffffffffffffffffffff'
    expect((await admission.post(address(other), form, type)).status).toBe(200)
    expect(await unsubscribed()).toEqual({ mails: [mail, other] })
  })

  test('is not to be had for an invented e-mail, another survey, or from a foreign page', async () => {
    const before = admission.dump()
    for (const path of [
      '/abmelden/wunschbild/muster',
      `${address()}x`,
      address(mail, 'survey-2'),
      address().replace('wunschbild', 'anderes'),
      '/abmelden/wunschbild/%E0%A4%A',
    ]) {
      expect((await admission.get(path)).status).toBe(404)
      expect((await admission.post(path, {})).status).toBe(404)
    }
    const foreign = await admission.post(address(), {}, { origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
    expect(admission.dump()).toEqual(before)
    expect(await unsubscribed()).toEqual({ mails: [] })
  })

  test('is forgotten with the end of the field; the address then says that nothing more comes', async () => {
    await admission.post(address(), {})
    expect((await admission.call('DELETE', '/lists/survey-1')).status).toBe(204)
    expect(await unsubscribed()).toEqual({ mails: [] })
    const response = await admission.get(address())
    expect([response.status, await response.text()]).toEqual([
      410,
      expect.stringContaining('Diese Befragung ist beendet'),
    ])
    expect((await admission.post(address(), {})).status).toBe(200)
    expect(await unsubscribed()).toEqual({ mails: [] })
  })
})
