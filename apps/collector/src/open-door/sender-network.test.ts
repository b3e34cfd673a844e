import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { senderNetwork } from './sender-network.ts'

async function networkOf(remoteAddress: string, header?: string, headers = {}) {
  const app = new Hono().get('/', (c) => c.json(senderNetwork(c, header) ?? null))
  const bindings = { incoming: { socket: { remoteAddress } } }
  return (await app.request('/', { headers }, bindings)).json()
}

test('is the address of the connection, and a household of IPv6', async () => {
  expect(await networkOf('198.51.100.7')).toBe('198.51.100.7')
  expect(await networkOf('::ffff:198.51.100.7')).toBe('198.51.100.7')
  expect(await networkOf('2001:db8:1:2:aaaa:bbbb:cccc:dddd')).toBe('2001:db8:1:2')
})

test('is unknown behind a proxy that names nobody: its citizens must not count as one', async () => {
  for (const own of ['127.0.0.1', '::1', '::ffff:127.0.0.1', '10.1.2.3', '172.18.0.2', 'fd00::1'])
    expect(await networkOf(own)).toBeNull()
})

test('is the last address in the header of the own proxy, whatever the sender claims before it', async () => {
  const claimed = { 'x-forwarded-for': '203.0.113.9, 198.51.100.7' }
  expect(await networkOf('127.0.0.1', 'x-forwarded-for', claimed)).toBe('198.51.100.7')
  expect(await networkOf('127.0.0.1', undefined, claimed)).toBeNull()
  expect(await networkOf('198.51.100.1', 'x-forwarded-for')).toBeNull()
})
