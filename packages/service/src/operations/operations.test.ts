import { tmpdir } from 'node:os'
import { expect, onTestFinished, test } from 'vitest'
import { openOperations } from './operations.ts'
import { databaseCheck, diskCheck, type Check } from './readiness.ts'

async function served(checks: readonly Check[], together = 1) {
  const operations = openOperations({ host: '127.0.0.1', port: 0, checks, together })
  const listening = await operations.serve()
  if (listening === undefined) throw new Error('A port was given.')
  onTestFinished(() => listening.close())
  const ask = async (path: string) => {
    const response = await fetch(`http://127.0.0.1:${listening.port}${path}`)
    return { status: response.status, text: await response.text() }
  }
  return { operations, ask }
}

const request = (path: string) => new Request(`http://stadt.example${path}`)

test('is healthy while it answers, and ready while nothing is wrong', async () => {
  let broken = false
  const database = databaseCheck(() => {
    if (broken) throw new Error('disk I/O error')
  })
  const { ask } = await served([database, diskCheck(tmpdir())])
  expect(await ask('/health')).toEqual({ status: 200, text: 'ok\n' })
  expect(JSON.parse((await ask('/ready')).text)).toEqual({
    ready: true,
    checks: { database: 'ok', disk: 'ok' },
  })
  broken = true
  const { status, text } = await ask('/ready')
  expect([status, JSON.parse(text)]).toEqual([
    503,
    { ready: false, checks: { database: 'disk I/O error', disk: 'ok' } },
  ])
  expect((await ask('/health')).status).toBe(200)
  expect((await ask('/anything')).status).toBe(404)
})

test('counts answers by their class and says nothing else of them', async () => {
  const { operations, ask } = await served([])
  const handler = operations.measured((asked: Request) =>
    Response.json({}, { status: asked.url.endsWith('/there') ? 200 : 404 }),
  )
  await handler(request('/umfrage/geheim/there'))
  await handler(request('/umfrage/geheim/there'))
  await handler(request('/nowhere'))
  const { text } = await ask('/metrics')
  expect(text).toContain('meinungsbild_requests_total{class="2xx"} 2')
  expect(text).toContain('meinungsbild_requests_total{class="4xx"} 1')
  expect(text).toContain('meinungsbild_request_seconds_count 3')
  expect(text).toContain('process_resident_memory_bytes')
  expect(text).not.toContain('geheim')
})

test('tells only whole tens where citizens answer', async () => {
  const { operations, ask } = await served([], 10)
  const handler = operations.measured(() => new Response())
  const counted = async () =>
    /meinungsbild_requests_total\{class="2xx"\} (\d+)/.exec((await ask('/metrics')).text)?.[1]
  for (let sent = 0; sent < 9; sent += 1) await handler()
  expect(await counted()).toBeUndefined()
  await handler()
  expect(await counted()).toBe('10')
  for (let sent = 0; sent < 9; sent += 1) await handler()
  expect(await counted()).toBe('10')
})

test('without a port nothing is counted', async () => {
  const operations = openOperations({ host: '127.0.0.1', port: undefined, checks: [], together: 1 })
  const handler = () => new Response()
  expect(operations.measured(handler)).toBe(handler)
  expect(await operations.serve()).toBeUndefined()
})
