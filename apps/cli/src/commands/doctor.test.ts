import { chmodSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openDatabase } from '@meinungsbild/database'
import { collectorMigrations } from '@meinungsbild/collector'
import { readOrMakeInsideKey } from '@meinungsbild/staff'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from '../demo/testing/run-command.ts'
import { openWorkplace } from '../demo/testing/workplace.ts'
import type { Finding } from '../doctor/finding.ts'
import { dataFolders, makeDataFolders } from '../house/data-folders.ts'

const workplace = openWorkplace()

/** A data folder with a key and the collector's database. */
function furnished(name: string) {
  const data = join(workplace, name)
  makeDataFolders(data)
  const folders = dataFolders(data)
  for (const folder of Object.values(folders)) chmodSync(folder, 0o700)
  const file = join(folders.collector, 'collector.sqlite')
  const opened = openDatabase(file, collectorMigrations)
  if (!opened.ok) throw new Error(opened.refusal.code)
  opened.database.close()
  const { publicKey } = readOrMakeInsideKey(join(folders.staff, 'keys'))
  return { data, file, publicKey, keyFile: join(folders.staff, 'keys', 'inside-private.pem') }
}

async function examined(data: string, settings: Record<string, string> = {}) {
  const { code, stdout } = await runCommand(['doctor', '--json'], {
    MEINUNGSBILD_DATA: data,
    ...settings,
  })
  return { code, findings: JSON.parse(stdout) as readonly Finding[] }
}

test('finds nothing wrong where nothing is', { timeout: 60_000 }, async () => {
  const { data, publicKey } = furnished('good')
  const { code, findings } = await examined(data, { COLLECTOR_TRUSTED_KEY: publicKey })
  expect(code).toBe(0)
  expect(findings.filter(({ state }) => state === 'bad')).toEqual([])
  const areas = findings.map(({ area }) => area)
  expect(areas).toEqual(expect.arrayContaining(['versions', 'data', 'databases', 'keys']))
  expect(findings.some(({ sentence }) => sentence.includes('heil'))).toBe(true)
})

test('says what does not work, each in its sentence', { timeout: 60_000 }, async () => {
  const { data, file, keyFile } = furnished('bad')
  chmodSync(keyFile, 0o644)
  const database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 999')
  database.close()
  // A machine whose clock stands still.
  const outside = createServer((_request, response) => {
    response.sendDate = false
    response.setHeader('date', 'Mon, 01 Feb 2021 10:00:00 GMT').end()
  })
  await new Promise<void>((resolve) => outside.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void outside.close())
  const address = outside.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { code, findings } = await examined(data, {
    COLLECTOR_TRUSTED_KEY: 'AAAA',
    COLLECTOR_INTERNAL_URL: `http://127.0.0.1:${port}`,
    ADMISSION_INTERNAL_URL: 'http://127.0.0.1:1',
    STAFF_DATA: data,
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: '1',
    MAIL_SENDER_NAME: 'Stadt',
    MAIL_SENDER_ADDRESS: 'stadt@stadt.example',
    OIDC_ISSUER: 'http://127.0.0.1:1',
    OIDC_CLIENT_ID: 'meinungsbild',
    OIDC_CLIENT_SECRET: 'geheim',
    OIDC_ROLES: '{}',
  })
  expect(code).toBe(1)
  const worst = (part: string) => findings.find(({ sentence }) => sentence.includes(part))?.state
  expect([
    worst('neuer als dieses Programm'),
    worst('auch für andere lesbar'),
    worst('COLLECTOR_TRUSTED_KEY ist nicht der Schlüssel'),
    worst('Die Uhr hinter COLLECTOR_INTERNAL_URL geht um'),
    worst('ADMISSION_INTERNAL_URL (http://127.0.0.1:1) antwortet nicht'),
    worst('COLLECTOR_PUBLIC_URL fehlt'),
    worst('Der Mailserver 127.0.0.1:1 nimmt uns nicht an'),
    worst('Der Anmeldedienst http://127.0.0.1:1 antwortet nicht'),
  ]).toEqual(['bad', 'warning', 'bad', 'bad', 'bad', 'bad', 'bad', 'bad'])
})
