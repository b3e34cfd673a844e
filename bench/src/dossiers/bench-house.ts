import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Participant } from '@meinungsbild/procedure'
import { createStaffApp, insideKey, openSurveyFigures } from '@meinungsbild/staff'
import { openStorage, type Storage } from '@meinungsbild/storage'

/** The staff application over a database of its own, and somebody who is signed in. */
export type BenchHouse = {
  /** Its database. */
  readonly file: string
  /** Opens a page; throws unless it is shown. */
  open(path: string): Promise<string>
  /** Presses a button that is answered with a file. */
  take(path: string): Promise<Uint8Array>
  close(): Promise<void>
}

const origin = 'http://staff.bench'

/** A house whose dossiers are written by `fill`; `person` looks at it. */
export async function openBenchHouse(
  person: Participant,
  fill: (storage: Storage) => Promise<void>,
): Promise<BenchHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bench-dossiers-'))
  const file = join(folder, 'staff.sqlite')
  const opened = await openStorage({ file })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const { storage } = opened
  const { account: id, name, role } = person
  const rest = {
    language: 'de',
    office: '',
    unit: '',
    deputy: false,
    administrator: false,
  } as const
  await storage.accounts.create({ id, login: id, name, roles: [role], ...rest }, randomUUID())
  await fill(storage)
  const now = () => new Date('2026-11-27T09:00:00.000Z')
  const nowhere = { internalUrl: 'http://outside.invalid', publicUrl: 'http://outside.invalid' }
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const app = createStaffApp({
    storage,
    figures: openSurveyFigures(storage, log),
    now,
    newId: randomUUID,
    publicUrl: origin,
    collector: nowhere,
    admission: nowhere,
    insideKey: insideKey(generateKeyPairSync('ed25519').privateKey),
    log,
  })
  const started = await storage.sessions.start(id, now().toISOString())
  const session = await storage.sessions.find(started.token, now().toISOString())
  const headers = { cookie: `sitzung=${started.token}`, origin }
  const shown = async (path: string, init: RequestInit = {}) => {
    const response = await app.request(origin + path, { headers, ...init })
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    return response
  }
  return {
    file,
    open: async (path) => (await shown(path)).text(),
    async take(path) {
      const body = new URLSearchParams({ csrf: session?.csrfToken ?? '' })
      return new Uint8Array(await (await shown(path, { method: 'POST', body })).arrayBuffer())
    },
    async close() {
      await storage.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
