import { once } from 'node:events'
import { expect, test } from 'vitest'
import { initiative, mailingProcesses, people, until } from './testing/mailing-processes.ts'
import { connections } from './transport.ts'

const scene = mailingProcesses()

test('a process that is killed again and again sends to everybody, and twice only what was in the hands of the server', async () => {
  await scene.prepare()
  const kills = [10, 25, 40]
  for (const received of kills) {
    const staff = await scene.startStaff()
    await until(() => scene.server.received.length >= received)
    // From here on the server answers nothing: the next handful is in its hands when the process dies.
    let release: () => void = () => undefined
    scene.server.hold(new Promise((resolve) => (release = resolve)))
    const before = scene.server.received.length
    await until(() => scene.server.received.length >= before + connections)
    staff.kill('SIGKILL')
    await once(staff, 'exit')
    release()
    scene.server.hold(undefined)
  }
  const last = await scene.startStaff()
  await until(() => scene.server.received.length >= people + kills.length * connections)
  await until(() => new Set(scene.server.received.map(({ to }) => to)).size === people)
  last.kill('SIGTERM')
  await once(last, 'exit')
  expect(scene.server.received).toHaveLength(people + kills.length * connections)
  const storage = await scene.open()
  const counts = await storage.mails.counts(initiative)
  expect(counts).toEqual([{ series: 1, state: 'sent', count: people }])
  await storage.close()
})
