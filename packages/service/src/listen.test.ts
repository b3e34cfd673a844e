import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { listen } from './listen.ts'

test.each([
  ['headers that do not end', 'GET / HTTP/1.1\r\nHost: stadt.example\r\nX: '],
  ['a body that does not come', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nhalf'],
])('%s: the sender is cut off, and others are served meanwhile', async (_, begun) => {
  const listening = await listen('127.0.0.1', 0, 500)
  onTestFinished(() => listening.close())
  listening.serve(async (request) => new Response(`got ${await request.text()}`))
  const slow = connect(listening.port, '127.0.0.1')
  slow.write(begun)
  const whole = await fetch(`http://127.0.0.1:${listening.port}/`, { method: 'POST', body: 'all' })
  expect(await whole.text()).toBe('got all')
  const said = await text(slow)
  expect(said).not.toContain('200')
  expect(slow.destroyed || slow.readableEnded).toBe(true)
})

test('headers of more than 16 kB are refused without being read to the end', async () => {
  const listening = await listen('127.0.0.1', 0)
  onTestFinished(() => listening.close())
  listening.serve(() => new Response('never'))
  const socket = connect(listening.port, '127.0.0.1')
  socket.write(`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a'.repeat(20_000)}\r\n\r\n`)
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 431 /)
})
