import { once } from 'node:events'
import { freePort } from '@meinungsbild/database/testing/free-port.ts'
import { newTestDatabase } from '@meinungsbild/storage/testing/test-database.ts'
import { expect, test } from 'vitest'
import { initiative, mailingProcesses, people, until } from './testing/mailing-processes.ts'
import { connections } from './transport.ts'

const scene = mailingProcesses()

test('of two processes over one database one sends; when it is killed the other goes on, and twice goes out only what was in the hands of the server', async () => {
  const database = await newTestDatabase()
  if (!('address' in database.place)) throw new Error('This is about a server.')
  const { address } = database.place
  await scene.prepare(address)
  const start = async () => {
    const port = String(await freePort())
    const settings = { STAFF_DATABASE: address, STAFF_OPERATIONS_PORT: port }
    return { process: await scene.startStaff(settings), port }
  }
  // The server answers nothing: the first handful is in its hands when the process dies.
  let release: () => void = () => undefined
  scene.server.hold(new Promise((resolve) => (release = resolve)))
  const [one, other] = [await start(), await start()]
  const leads = async ({ port }: { readonly port: string }) => {
    const standing: unknown = await (await fetch(`http://127.0.0.1:${port}/standing`)).json()
    return Object(standing).leads === true
  }
  await until(() => scene.server.received.length >= connections)
  expect([await leads(one), await leads(other)]).toEqual([true, false])
  one.process.kill('SIGKILL')
  await once(one.process, 'exit')
  release()
  scene.server.hold(undefined)

  await until(() => new Set(scene.server.received.map(({ to }) => to)).size === people)
  expect(await leads(other)).toBe(true)
  const storage = await scene.open(address)
  const counts = async () => storage.mails.counts(initiative)
  await until(async () => (await counts()).every(({ state }) => state === 'sent'))
  expect(await counts()).toEqual([{ series: 1, state: 'sent', count: people }])
  expect(scene.server.received).toHaveLength(people + connections)
  await storage.close()
  other.process.kill('SIGTERM')
  await once(other.process, 'exit')
  await database.forget()
}, 120_000)
