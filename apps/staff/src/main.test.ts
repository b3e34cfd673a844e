import { fork, type ChildProcess } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

let folder: string
let child: ChildProcess | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'staff-main-'))
})
afterEach(async () => {
  await end()
  rmSync(folder, { recursive: true })
})

type Start = { readonly ready?: { readonly publicUrl: string }; readonly said: string }

function start(changes: Readonly<Record<string, string>> = {}): Promise<Start & { code?: number }> {
  const env = {
    STAFF_DATA: folder,
    STAFF_PORT: '0',
    COLLECTOR_INTERNAL_URL: 'http://127.0.0.1:1',
    COLLECTOR_PUBLIC_URL: 'http://127.0.0.1:1',
    ADMISSION_INTERNAL_URL: 'http://127.0.0.1:1',
    ADMISSION_PUBLIC_URL: 'http://127.0.0.1:1',
    ...changes,
  }
  const started = fork(new URL('main.ts', import.meta.url), {
    env,
    execArgv: ['--import', '@meinungsbild/launch'],
    stdio: 'pipe',
  })
  child = started
  let said = ''
  started.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve) => {
    started.once('message', (message: { readonly ready: { readonly publicUrl: string } }) =>
      resolve({ ...message, said }),
    )
    started.once('close', (code) => resolve({ said, code: code ?? -1 }))
  })
}

async function end(): Promise<void> {
  const running = child
  child = undefined
  if (!running || running.exitCode !== null) return
  const ended = new Promise((resolve) => running.once('exit', resolve))
  running.kill('SIGTERM')
  await ended
}

describe('the staff process', () => {
  test(
    'says when it is ready, serves, keeps its key over a restart, and makes no other when it is lost',
    { timeout: 240_000 },
    async () => {
      const first = await start()
      const page = await fetch(`${first.ready?.publicUrl}/aufgaben`)
      expect([page.status, new URL(page.url).pathname]).toEqual([200, '/anmelden'])
      const keyFile = join(folder, 'keys', 'inside-private.pem')
      expect(statSync(keyFile).mode & 0o777).toBe(0o600)
      const key = readFileSync(keyFile, 'utf8')
      await end()
      const second = await start()
      expect(second.ready).toBeDefined()
      expect(readFileSync(keyFile, 'utf8')).toBe(key)
      expect(second.said).toBe('')
      await end()
      rmSync(join(folder, 'keys'), { recursive: true })
      const lost = await start()
      expect([lost.code, lost.said]).toEqual([1, expect.stringContaining('keys begin-anew')])
      expect(existsSync(keyFile)).toBe(false)
    },
  )

  test.each([
    ['a missing setting', { COLLECTOR_PUBLIC_URL: '' }, /COLLECTOR_PUBLIC_URL/],
    ['a port that is none', { STAFF_PORT: 'achtzig' }, /STAFF_PORT ist nicht brauchbar/],
    ['half a mail server', { MAIL_HOST: 'mail.example' }, /MAIL_SENDER_NAME fehlt/],
    ['a folder that cannot be made', { STAFF_DATA: '/dev/null/x' }, /Datenordner \/dev\/null\/x/],
  ])('refuses %s with one sentence and code 1', async (_, changes, sentence) => {
    const { code, said } = await start(changes)
    expect(code).toBe(1)
    expect(said).toMatch(sentence)
    expect(said.trim().split('\n')).toHaveLength(1)
  })

  test('takes a mail server that it need not reach, and ends with it', async () => {
    const mail = { MAIL_HOST: '127.0.0.1', MAIL_SENDER_NAME: 'Stadt' }
    const started = await start({ ...mail, MAIL_SENDER_ADDRESS: 'umfrage@stadt.example' })
    expect([started.ready !== undefined, started.said]).toEqual([true, ''])
    const running = child
    await end()
    expect(running?.exitCode).toBe(0)
  })

  test('refuses a port in use, a damaged database and a broken key', async () => {
    const other = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => other.once('listening', resolve))
    const address = other.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const busy = await start({ STAFF_PORT: `${port}` })
    expect([busy.code, busy.said]).toEqual([1, expect.stringContaining('schon belegt')])
    other.close()

    writeFileSync(join(folder, 'keys', 'inside-private.pem'), 'no key')
    const keyless = await start()
    expect([keyless.code, keyless.said]).toEqual([1, expect.stringContaining('Schlüssel')])

    const STAFF_DATA = join(folder, 'other')
    mkdirSync(STAFF_DATA)
    writeFileSync(join(STAFF_DATA, 'staff.sqlite'), 'no database, but long enough. '.repeat(200))
    const damaged = await start({ STAFF_DATA })
    expect([damaged.code, damaged.said]).toEqual([1, expect.stringContaining('beschädigt')])
  })
})
