// CPU per GET with variants of headers, in-process server, client in worker threads
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { gather } from '/work/main/bench/src/crowd.ts'
import { Hono } from 'hono'
import { securityHeaders } from './requests/security-headers.ts'
import { bodyAtMost } from './requests/body-at-most.ts'
import { formBody } from './requests/form-body.ts'
import { ownFormsOnly } from './requests/own-forms-only.ts'
const buf = Buffer.alloc(1800, 'x')
const hs = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'cache-control': 'no-cache', vary: 'Accept-Encoding', etag: '"abc"' }
const variants = {
  hono: () => { const a = new Hono(); a.get('/befragung/:slug/fragen', () => new Response(buf, { headers: hs })); return a },
  honoSec: () => { const a = new Hono(); a.use(securityHeaders(false)); a.get('/befragung/:slug/fragen', () => new Response(buf, { headers: hs })); return a },
  all: () => { const a = new Hono(); a.use(securityHeaders(false)); a.use(bodyAtMost(1e5)); a.use(formBody); a.use(ownFormsOnly('http://x')); a.get('/befragung/:slug/fragen', () => new Response(buf, { headers: hs })); return a },
  plainMore: () => { const a = new Hono(); const h2 = { ...hs, 'content-security-policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' }; a.get('/befragung/:slug/fragen', () => new Response(buf, { headers: h2 })); return a },
}
const crowd = gather()
for (let round = 0; round < 2; round++) for (const [name, make] of Object.entries(variants)) {
  const s = createServer(getRequestListener(make().fetch)); await new Promise((r) => s.listen(0, '127.0.0.1', r))
  const origin = 'http://127.0.0.1:' + s.address().port
  const steps = [{ method: 'GET', path: '/befragung/bench/fragen', body: '', expected: 200 }]
  await crowd.play({ origin, steps, citizens: 32, milliseconds: 500 })
  const c = process.threadCpuUsage(); const m = await crowd.play({ origin, steps, citizens: 32, milliseconds: 1200 }); const d = process.threadCpuUsage(c)
  console.log(name, ((d.user + d.system) / m.times.length).toFixed(1), 'us', m.perSecond.toFixed(0))
  s.close(); s.closeAllConnections()
}
await crowd.leave(); process.exit()
