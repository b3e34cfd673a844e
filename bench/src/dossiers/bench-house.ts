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
  /** Opens a page, as `account` or as whoever looks; waits for figures that are being counted; throws unless it is shown. */
  open(path: string, account?: string): Promise<string>
  /** Presses a button that is answered with a file. */
  take(path: string): Promise<Uint8Array>
  close(): Promise<void>
}

const origin = 'http://staff.bench'

/** An account of the house: what somebody is in initiatives, or who looks after the application. */
type BenchPerson = Pick<Participant, 'account' | 'name'> & { readonly role?: string }

/** A house whose dossiers are written by `fill`; `person` looks at it, and so may `others`. */
export async function openBenchHouse(
  person: BenchPerson,
  fill: (storage: Storage) => Promise<unknown>,
  others: readonly BenchPerson[] = [],
): Promise<BenchHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-bench-dossiers-'))
  const file = join(folder, 'staff.sqlite')
  const opened = await openStorage({ file })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const { storage } = opened
  for (const each of [person, ...others]) await createAccount(storage, each)
  await fill(storage)
  const now = () => new Date('2026-11-27T09:00:00.000Z')
  // Refuses at once, where a name would be looked up for who knows how long.
  const nowhere = { internalUrl: 'http://127.0.0.1:1', publicUrl: 'http://outside.invalid' }
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
  const signedIn = new Map<string, Promise<SignedIn>>()
  const signIn = (account: string) => {
    const known = signedIn.get(account) ?? startSession(storage, account, now().toISOString())
    signedIn.set(account, known)
    return known
  }
  const shown = async (path: string, cookie: string, init: RequestInit = {}) => {
    const headers = { cookie, origin }
    const response = await app.request(origin + path, { headers, ...init })
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    return response
  }
  return {
    file,
    async open(path, account = person.account) {
      const { cookie } = await signIn(account)
      for (;;) {
        const response = await shown(path, cookie)
        const text = await response.text()
        if (!response.headers.has('refresh')) return text
      }
    },
    async take(path) {
      const { cookie, csrf } = await signIn(person.account)
      const body = new URLSearchParams({ csrf })
      const response = await shown(path, cookie, { method: 'POST', body })
      return new Uint8Array(await response.arrayBuffer())
    },
    async close() {
      await storage.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type SignedIn = { readonly cookie: string; readonly csrf: string }

async function createAccount(
  { accounts }: Storage,
  { account: id, name, role }: BenchPerson,
): Promise<void> {
  const roles = role === undefined ? [] : [role]
  const rest = { language: 'de', office: '', unit: '', deputy: false } as const
  const administrator = role === undefined
  await accounts.create({ id, login: id, name, roles, administrator, ...rest }, randomUUID())
}

async function startSession({ sessions }: Storage, account: string, at: string): Promise<SignedIn> {
  const { token } = await sessions.start(account, at)
  const session = await sessions.find(token, at)
  return { cookie: `sitzung=${token}`, csrf: session?.csrfToken ?? '' }
}
