import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readMailConfiguration } from './mail-configuration.ts'

const least = {
  MAIL_HOST: 'mail.stadt.example',
  MAIL_SENDER_NAME: 'Stadt Beispiel',
  MAIL_SENDER_ADDRESS: 'umfrage@stadt.example',
}

let folder: string
let rsa: string
let elliptic: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mail-configuration-'))
  const written = (name: string, pem: string | Buffer) => {
    writeFileSync(join(folder, name), pem)
    return join(folder, name)
  }
  const form = { type: 'pkcs8', format: 'pem' } as const
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  rsa = written('rsa.pem', privateKey.export(form))
  elliptic = written('ed.pem', generateKeyPairSync('ed25519').privateKey.export(form))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the configuration of the mail server', () => {
  test('is none where nothing is set, and encrypted where little is', () => {
    expect(readMailConfiguration({ PATH: '/bin' })).toEqual({ ok: true, mail: undefined })
    expect(readMailConfiguration(least)).toMatchObject({
      ok: true,
      mail: { port: 587, security: 'starttls', perMinute: 600, login: undefined, dkim: undefined },
    })
    const tls = readMailConfiguration({ ...least, MAIL_SECURITY: 'tls' })
    expect(tls).toMatchObject({ ok: true, mail: { port: 465, security: 'tls' } })
  })

  test('takes a login, a signing key and a place for what comes back', () => {
    const read = readMailConfiguration({
      ...least,
      MAIL_USER: 'umfrage',
      MAIL_PASSWORD: 'geheim',
      MAIL_REPLY_TO: 'buero@stadt.example',
      MAIL_PER_MINUTE: '120',
      MAIL_DKIM_DOMAIN: 'stadt.example',
      MAIL_DKIM_SELECTOR: 'umfrage',
      MAIL_DKIM_KEY_FILE: rsa,
      MAIL_BOUNCE_ADDRESS: 'zurueck@stadt.example',
      MAIL_BOUNCE_FOLDER: folder,
    })
    expect(read).toMatchObject({
      ok: true,
      mail: {
        login: { user: 'umfrage', password: 'geheim' },
        replyTo: 'buero@stadt.example',
        perMinute: 120,
        dkim: { domain: 'stadt.example', selector: 'umfrage' },
        bounceAddress: 'zurueck@stadt.example',
        bounceFolder: folder,
      },
    })
  })

  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['no server', { MAIL_HOST: undefined }, 'MAIL_HOST fehlt'],
    ['no sender', { MAIL_SENDER_ADDRESS: undefined }, 'MAIL_SENDER_ADDRESS fehlt'],
    ['no name', { MAIL_SENDER_NAME: '' }, 'MAIL_SENDER_NAME ist nicht brauchbar'],
    ['two lines', { MAIL_SENDER_NAME: 'a\nBcc: b' }, 'MAIL_SENDER_NAME ist nicht brauchbar'],
    ['no address', { MAIL_SENDER_ADDRESS: 'Stadt' }, 'MAIL_SENDER_ADDRESS ist nicht brauchbar'],
    ['another encryption', { MAIL_SECURITY: 'ssl3' }, 'MAIL_SECURITY ist nicht brauchbar'],
    ['no port', { MAIL_PORT: '0' }, 'MAIL_PORT ist nicht brauchbar'],
    ['no folder', { MAIL_BOUNCE_FOLDER: '/dev/null' }, 'MAIL_BOUNCE_FOLDER ist nicht brauchbar'],
    ['no rate', { MAIL_PER_MINUTE: '0' }, 'MAIL_PER_MINUTE ist nicht brauchbar'],
    ['half a login', { MAIL_USER: 'umfrage' }, 'MAIL_PASSWORD fehlt'],
    ['the other half', { MAIL_PASSWORD: 'geheim' }, 'MAIL_USER fehlt'],
    ['half a signature', { MAIL_DKIM_DOMAIN: 'stadt.example' }, 'MAIL_DKIM_SELECTOR fehlt'],
  ])(
    'with %s is refused with a sentence that names the setting and no value',
    (_, change, words) => {
      const read = readMailConfiguration({ ...least, ...change })
      expect(read.ok ? '' : read.sentence).toContain(words)
      expect(read.ok ? '' : read.sentence).not.toContain('geheim')
    },
  )

  test('with a key that does not sign is refused', () => {
    for (const file of [elliptic, join(folder, 'nowhere.pem'), folder]) {
      const dkim = { MAIL_DKIM_DOMAIN: 'a.example', MAIL_DKIM_SELECTOR: 's' }
      const read = readMailConfiguration({ ...least, ...dkim, MAIL_DKIM_KEY_FILE: file })
      expect(read.ok ? '' : read.sentence).toContain('MAIL_DKIM_KEY_FILE ist nicht brauchbar')
    }
  })
})
