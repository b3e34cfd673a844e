import { once } from 'node:events'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { freePort } from '@meinungsbild/database/testing/free-port.ts'
import { openedStorage } from '@meinungsbild/storage/testing/storage-scene.ts'
import { expect, test } from 'vitest'
import { createStaffApp } from '../app.ts'
import { openHouse } from '../testing/open-house.ts'
import { personIn } from '../testing/person.ts'
import { ideaForm } from '../testing/proposal.ts'

/** A line to the server that can be cut and mended. */
async function openLine(address: string) {
  const { hostname, port } = new URL(address)
  const here = await freePort()
  let server: Server
  const sockets = new Set<Socket>()
  const through = new URL(address)
  through.port = String(here)

  async function mend(): Promise<void> {
    server = createServer((near) => {
      const far = connect(Number(port), hostname)
      for (const socket of [near, far]) {
        sockets.add(socket)
        socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
      }
      near.pipe(far).pipe(near)
    })
    server.listen(here, '127.0.0.1')
    await once(server, 'listening')
  }

  async function cut(): Promise<void> {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  }

  await mend()
  return { address: through.href, cut, mend }
}

test('while the database is away pages say so politely, and what was sent is taken when it is sent again', async () => {
  const house = await openHouse()
  if (!('address' in house.database.place)) throw new Error('This is about a server.')
  const line = await openLine(house.database.place.address)
  const storage = await openedStorage({ address: line.address })
  const now = house.clock.now.toISOString()
  const { token } = await storage.sessions.start('a-leitung', now)
  const session = await storage.sessions.find(token, now)
  const app = createStaffApp({ ...house.deps, storage })
  const leitung = personIn(app, token, session?.csrfToken ?? '')
  expect((await leitung.get('/vorhaben')).status).toBe(200)

  await line.cut()
  const page = await leitung.get('/vorhaben')
  expect([page.status, page.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await page.text()).toContain('Die Datenbank antwortet gerade nicht')
  const sent = await leitung.post('/vorhaben/neu', ideaForm)
  expect(sent.status).toBe(503)
  expect(await sent.text()).toContain('noch nicht gespeichert')
  await expect(storage.ask()).rejects.toThrow(/ECONNREFUSED|terminated/)

  await line.mend()
  expect((await leitung.post('/vorhaben/neu', ideaForm)).status).toBe(303)
  expect((await leitung.get('/vorhaben/vorhaben-1')).status).toBe(200)
  await storage.close()
  await line.cut()
  await house.close()
})
