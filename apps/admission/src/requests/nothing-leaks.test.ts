import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  freshCode,
  listFor,
  signedDocument,
  startAdmission,
  type Admission,
} from '../testing/admission.ts'

const telling = {
  address: '203.0.113.77',
  device: 'Geheimfuchs/9.9',
  from: 'suche.example/krankheit',
  typed: 'Wolpertinger',
}

const headers = {
  'x-real-ip': telling.address,
  'x-forwarded-for': telling.address,
  'user-agent': telling.device,
  referer: `https://${telling.from}`,
}

let admission: Admission
beforeEach(() => {
  admission = startAdmission()
})
afterEach(() => admission.close())

test('no file, log, cookie or address tells who has come to the door, from where, with which code, or at which time', async () => {
  const [used, unused, foreign] = [freshCode(), freshCode(), freshCode()]
  const list = JSON.stringify(signedDocument(listFor([used, unused])))
  expect((await admission.call('PUT', '/lists/survey-1', list)).status).toBe(200)
  admission.clock.now = new Date('2026-11-22T10:17:43.211Z')
  const enter = (code: string) =>
    admission.post('/zugang/wunschbild', { code }, headers, telling.address)
  const visits = [
    await admission.get('/zugang/wunschbild'),
    await enter(telling.typed),
    await enter(foreign),
    await enter(used),
    await enter(used),
    await admission.post(`/nirgends/${telling.typed}`, {}, headers, telling.address),
  ]
  expect(visits.map(({ status }) => status)).toEqual([200, 422, 422, 200, 200, 404])
  for (const response of visits) {
    expect(response.headers.get('set-cookie')).toBeNull()
    expect(response.headers.get('location') ?? '').not.toContain(used)
  }

  const folder = dirname(admission.file)
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))
  expect(files.join('\n')).toContain('wunschbild')
  const instant = admission.clock.now.getTime()
  const times = ['10:17', '11:17', String(instant), String(Math.floor(instant / 1000))]
  const codes = [used, unused, foreign].flatMap((code) => [code, code.replaceAll('-', '')])
  const kept = [...files, ...admission.log].join('\n')
  for (const word of [...Object.values(telling), ...codes, ...times])
    expect([word, kept.includes(word)]).toEqual([word, false])
})
