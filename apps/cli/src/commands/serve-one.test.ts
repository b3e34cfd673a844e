import { writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { readOrMakeInsideKey } from '@meinungsbild/staff'
import { expect, test } from 'vitest'
import { runCommand, startCommand } from '../demo/testing/run-command.ts'
import { openWorkplace } from '../demo/testing/workplace.ts'

const workplace = openWorkplace()

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : 0
      server.close(() => resolve(port))
    })
  })
}

test(
  'one surface runs alone by a file of settings and tells its operators how it is',
  {
    timeout: 60_000,
  },
  async () => {
    const { publicKey } = readOrMakeInsideKey(join(workplace, 'keys'))
    const operations = await freePort()
    const file = join(workplace, 'collector.env')
    writeFileSync(
      file,
      [
        `COLLECTOR_DATA=${join(workplace, 'collector')}`,
        'COLLECTOR_PORT=0',
        'COLLECTOR_INTERNAL_PORT=0',
        `COLLECTOR_OPERATIONS_PORT=${operations}`,
        `COLLECTOR_TRUSTED_KEY=${publicKey}`,
      ].join('\n'),
    )
    const running = startCommand(['serve', 'collector'], { MEINUNGSBILD_SETTINGS: file })
    await running.says(/^http:\/\/127\.0\.0\.1:\d+ \(intern: /)
    const citizenUrl = running.stdout().split(' ')[0] ?? ''
    expect((await fetch(citizenUrl)).status).toBe(200)
    const ready = await fetch(`http://127.0.0.1:${operations}/ready`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, checks: { database: 'ok', disk: 'ok' } },
    ])
    // Whoever comes in from outside does not get there.
    expect((await fetch(`${citizenUrl}/metrics`)).status).toBe(404)
    running.kill('SIGTERM')
    expect(await running.ended).toMatchObject({ code: 0, stderr: '' })
  },
)

test('there are three surfaces', async () => {
  const { code, stderr } = await runCommand(['serve', 'urne'], {})
  expect(code).toBe(1)
  expect(stderr).toContain('Es gibt: collector, admission, staff.')
})
