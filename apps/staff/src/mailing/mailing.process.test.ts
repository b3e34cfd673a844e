import { once } from 'node:events'
import { expect, test } from 'vitest'
import { initiative, mailingProcesses, people, until } from './testing/mailing-processes.ts'
import { mailServerCertificate, startMailServer } from './testing/mail-server.ts'
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

test('e-mails go out over an encrypted line, and not one to a server for which nobody vouches', async () => {
  const encrypted = await startMailServer('127.0.0.1', 'starttls')
  const settings = { MAIL_PORT: String(encrypted.port), MAIL_SECURITY: 'starttls' }
  await scene.prepare()
  const doubting = await scene.startStaff(settings)
  await until(() => scene.seriesState() === 'stopped')
  doubting.kill('SIGTERM')
  await once(doubting, 'exit')
  const storage = await scene.open()
  expect(await storage.mailSeries.find(initiative, 1)).toMatchObject({ reason: 'encryption' })
  expect(encrypted.received).toEqual([])

  await storage.mailSeries.setState(initiative, 1, { state: 'running' })
  await storage.close()
  const trusting = await scene.startStaff({
    ...settings,
    NODE_EXTRA_CA_CERTS: mailServerCertificate,
  })
  await until(() => scene.seriesState() === 'done')
  expect(encrypted.received).toHaveLength(people)
  trusting.kill('SIGTERM')
  await once(trusting, 'exit')
  await encrypted.stop()
})
