import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { expect, onTestFinished, test } from 'vitest'
import { newInside, type Inside } from './testing/inside.ts'
import { townSurvey } from './testing/town-survey.ts'

type Running = {
  readonly child: ChildProcess
  readonly publicUrl: string
  readonly internalUrl: string
}

/** The real process, as it is started in production. */
function start(environment: Record<string, string>): {
  child: ChildProcess
  stderr: Promise<string>
} {
  const child = fork(join(import.meta.dirname, 'main.ts'), [], {
    execArgv: ['--import', '@meinungsbild/launch'],
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return { child, stderr: new Promise((resolve) => child.once('close', () => resolve(said))) }
}

function settings(folder: string, inside: Inside): Record<string, string> {
  return {
    COLLECTOR_DATA: folder,
    COLLECTOR_PORT: '0',
    COLLECTOR_INTERNAL_PORT: '0',
    COLLECTOR_TRUSTED_KEY: inside.publicKeyText,
    COLLECTOR_OPEN_DOOR: 'unguarded',
  }
}

async function running(folder: string, inside: Inside): Promise<Running> {
  const { child, stderr } = start(settings(folder, inside))
  const ready = new Promise<Running>((resolve) =>
    child.once('message', (message: { ready: Omit<Running, 'child'> }) =>
      resolve({ child, ...message.ready }),
    ),
  )
  const ended = stderr.then((said) => Promise.reject(new Error(said)))
  return Promise.race([ready, ended])
}

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'collector-kill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test(
  'after kill -9 in mid-load every acknowledged answer is there',
  { timeout: 60_000 },
  async () => {
    const folder = temporaryFolder()
    const inside = newInside()
    const sealing = await generateSealingKeys()
    const first = await running(folder, inside)
    const survey = townSurvey(sealing.publicKey, {
      opens: '2020-01-01T00:00:00Z',
      closes: '2099-01-01T00:00:00Z',
    })
    const path = `${first.internalUrl}/surveys/${survey.id}`
    const put = await fetch(inside.request('PUT', path, new Date(), inside.sign(survey)))
    expect(put.status).toBe(200)

    const acknowledged: string[] = []
    let sending = true
    async function citizen(): Promise<void> {
      while (sending) {
        const id = randomBytes(16).toString('base64url')
        const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
        const response = await fetch(`${first.publicUrl}/befragung/${survey.slug}/fragen`, {
          method: 'POST',
          body: new URLSearchParams({ page: 'check', go: 'send', id, carried }),
          headers: { origin: first.publicUrl },
          redirect: 'manual',
        }).catch(() => undefined)
        if (response === undefined) return
        if (response.status === 200) acknowledged.push(id)
      }
    }
    const crowd = Array.from({ length: 24 }, citizen)
    while (acknowledged.length < 300) await pause(5)
    first.child.kill('SIGKILL')
    await Promise.all(crowd)
    sending = false

    const second = await running(folder, inside)
    const kept = new Set<string>()
    const database = new DatabaseSync(join(folder, 'collector.sqlite'), { readOnly: true })
    for (const row of database.prepare('SELECT id FROM ballots').all()) kept.add(String(row['id']))
    database.close()
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])

    const page = await fetch(`${second.publicUrl}/befragung/${survey.slug}`)
    expect(page.status).toBe(200)
    const ended = new Promise((resolve) => second.child.once('exit', resolve))
    second.child.kill('SIGTERM')
    expect(await ended).toBe(0)
  },
)

test(
  'what keeps it from starting is one sentence and exit code 1',
  { timeout: 60_000 },
  async () => {
    const inside = newInside()
    const taken = createServer().listen(0, '127.0.0.1')
    await once(taken, 'listening')
    onTestFinished(() => void taken.close())
    const address = taken.address()
    const port = String(typeof address === 'object' ? address?.port : '')
    const folder = temporaryFolder()
    const fine = settings(folder, inside)
    const { COLLECTOR_TRUSTED_KEY: _, ...keyless } = fine
    const damaged = temporaryFolder()
    writeFileSync(join(damaged, 'collector.sqlite'), 'no database at all '.repeat(100))

    const cases: readonly (readonly [Record<string, string>, string])[] = [
      [{ ...fine, COLLECTOR_PORT: port }, `Port ${port}`],
      [{ ...fine, COLLECTOR_TRUSTED_KEY: 'abc' }, 'COLLECTOR_TRUSTED_KEY'],
      [keyless, 'COLLECTOR_TRUSTED_KEY fehlt'],
      [{ ...fine, COLLECTOR_OPEN_DOOR: 'ajar' }, 'COLLECTOR_OPEN_DOOR'],
      [{ ...fine, COLLECTOR_DATA: damaged }, 'beschädigt'],
      [{ ...fine, COLLECTOR_DATA: join(import.meta.dirname, 'main.ts') }, 'main.ts'],
    ]
    for (const [environment, says] of cases) {
      const { child, stderr } = start(environment)
      const said = await stderr
      expect(child.exitCode).toBe(1)
      expect(said).toContain(says)
      expect(said.trim().split('\n')).toHaveLength(1)
    }
    expect(existsSync(join(folder, 'collector.sqlite'))).toBe(true)
  },
)
