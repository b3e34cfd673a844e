import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-admission-main-'))
afterAll(() => rmSync(folder, { recursive: true }))

const trustedKey = generateKeyPairSync('ed25519')
  .publicKey.export({ type: 'spki', format: 'der' })
  .toString('base64url')

function startProcess(environment: Readonly<Record<string, string>>) {
  const child = spawn(
    process.execPath,
    ['--import', '@meinungsbild/launch', join(import.meta.dirname, 'main.ts')],
    {
      cwd: import.meta.dirname,
      env: {
        PATH: process.env['PATH'] ?? '',
        ADMISSION_PORT: '0',
        ADMISSION_INTERNAL_PORT: '0',
        ADMISSION_TRUSTED_KEY: trustedKey,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let complaint = ''
  child.stderr?.on('data', (text: Buffer) => {
    complaint += text.toString()
  })
  const closed = once(child, 'close')
  return { child, ended: closed.then(([code]) => ({ code: code as unknown, complaint })) }
}

describe('the process', () => {
  test('listens on both ports, and a second start on the same data is refused until it is stopped', async () => {
    const data = join(folder, 'good')
    const collector = 'https://befragung.example'
    const first = startProcess({ ADMISSION_DATA: data, COLLECTOR_PUBLIC_URL: collector })
    const [message] = (await once(first.child, 'message')) as [
      { ready: { publicUrl: string; internalUrl: string } },
    ]
    const { publicUrl, internalUrl } = message.ready
    const page = await fetch(publicUrl)
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('Zurzeit läuft keine Befragung mit Zugangscode.')
    expect((await fetch(`${publicUrl}/zugang/x`)).status).toBe(404)
    // Also before the first survey somebody may meet a barrier.
    const barrier = await fetch(`${publicUrl}/barriere-melden`, { redirect: 'manual' })
    expect(barrier.headers.get('location')).toMatch(`${collector}/barriere-melden?seite=%2F`)
    expect((await fetch(`${internalUrl}/doors/x`)).status).toBe(401)
    expect((await fetch(`${publicUrl}/doors/x`)).status).toBe(404)

    const second = await startProcess({ ADMISSION_DATA: data }).ended
    expect(second).toEqual({ code: 1, complaint: expect.stringContaining('ist schon in Gebrauch') })

    first.child.kill('SIGTERM')
    expect(await first.ended).toEqual({ code: 0, complaint: '' })
    const third = startProcess({ ADMISSION_DATA: data })
    await once(third.child, 'message')
    third.child.kill('SIGINT')
    expect((await third.ended).code).toBe(0)
  })

  test('refuses with one sentence what it cannot run on', async () => {
    const regular = join(folder, 'regular')
    writeFileSync(regular, 'no folder')
    const damaged = mkdtempSync(join(folder, 'damaged-'))
    writeFileSync(join(damaged, 'admission.sqlite'), 'no database '.repeat(500))
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const data = { ADMISSION_DATA: join(folder, 'other') }

    const refusals = [
      [{ ADMISSION_DATA: join(regular, 'x') }, 'lässt sich nicht anlegen'],
      [{ ADMISSION_DATA: damaged }, 'ist beschädigt'],
      [{ ...data, ADMISSION_PORT: port }, `Der Port ${port} auf 127.0.0.1 ist schon belegt.`],
      [{ ...data, ADMISSION_TRUSTED_KEY: 'AAAA' }, 'ADMISSION_TRUSTED_KEY ist nicht brauchbar'],
      [{}, 'Die Einstellung ADMISSION_DATA fehlt.'],
    ] as const
    for (const [environment, sentence] of refusals) {
      const { code, complaint } = await startProcess(environment).ended
      expect(complaint).toContain(sentence)
      expect(complaint.trim().split('\n')).toHaveLength(1)
      expect(code).toBe(1)
    }
    server.close()
  })
})
