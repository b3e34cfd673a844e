import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { readSettings } from './read-settings.ts'
import { setting } from './setting.ts'
import { wholeEnvironment } from './whole-environment.ts'

const schema = z.object({
  COLLECTOR_DATA: setting.text,
  COLLECTOR_PORT: setting.port.default(4_000),
  COLLECTOR_PUBLIC_URL: setting.address.optional(),
  COLLECTOR_TRUSTED_KEY: setting.publicKeys,
})

const key = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' })
const trusted = key.toString('base64url')

function settingsFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'settings-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'meinungsbild.env')
  writeFileSync(file, text)
  return file
}

test('the environment goes before the file', () => {
  const file = settingsFile(
    `# Urne\nCOLLECTOR_DATA=/srv/urne\nCOLLECTOR_PORT=5000\nCOLLECTOR_TRUSTED_KEY="${trusted}"\n`,
  )
  const whole = wholeEnvironment({ MEINUNGSBILD_SETTINGS: file, COLLECTOR_PORT: '6000' })
  expect(whole.ok && readSettings(schema, whole.settings)).toMatchObject({
    ok: true,
    settings: { COLLECTOR_DATA: '/srv/urne', COLLECTOR_PORT: 6_000 },
  })
})

test('a file that is not there is named', () => {
  const whole = wholeEnvironment({ MEINUNGSBILD_SETTINGS: '/nowhere/meinungsbild.env' })
  expect(whole).toMatchObject({ ok: false, sentence: expect.stringContaining('(ENOENT)') })
})

test('the first setting that is missing or wrong is named, and what was given is not repeated', () => {
  const sentence = (environment: Record<string, string>) => {
    const read = readSettings(schema, environment)
    return read.ok ? 'ok' : read.sentence
  }
  expect(sentence({})).toContain('COLLECTOR_DATA fehlt')
  expect(sentence({ COLLECTOR_DATA: '' })).toContain('COLLECTOR_DATA fehlt')
  const wrong = sentence({ COLLECTOR_DATA: 'x', COLLECTOR_TRUSTED_KEY: 'geheim' })
  expect(wrong).toContain('COLLECTOR_TRUSTED_KEY ist nicht brauchbar')
  expect(wrong).not.toContain('geheim')
  expect(
    sentence({ COLLECTOR_DATA: 'x', COLLECTOR_TRUSTED_KEY: trusted, COLLECTOR_PORT: '70000' }),
  ).toContain('COLLECTOR_PORT')
  expect(
    sentence({ COLLECTOR_DATA: 'x', COLLECTOR_TRUSTED_KEY: trusted, COLLECTOR_PORT: '' }),
  ).toBe('ok')
})
