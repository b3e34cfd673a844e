import { createServer } from 'node:http'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { getRequestListener } from '@hono/node-server'
import { gather } from '../../../bench/src/crowd.ts'
import { benchSurvey } from '../../../bench/src/survey.ts'
import { participation } from '../../../bench/src/exchanges.ts'
import { Hono } from 'hono'
import { securityHeaders } from './requests/security-headers.ts'
import { bodyAtMost } from './requests/body-at-most.ts'
import { formBody } from './requests/form-body.ts'
import { ownFormsOnly } from './requests/own-forms-only.ts'
import { prepareSurvey } from './shelf/prepared-survey.ts'
import { readJourneyRequest } from './journey/journey-request.ts'
import { takeStep } from './journey/step.ts'
import { postQuestions } from './journey/post-questions.tsx'
import { generateSealingKeys } from '@meinungsbild/secrecy'
const prepared = prepareSurvey(benchSurvey((await generateSealingKeys()).publicKey))
const buf = Buffer.alloc(1900, 'x')
const hs = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'gzip', 'cache-control': 'no-store', vary: 'Accept-Encoding' }
const path = '/befragung/:slug/fragen'
const base = () => { const a = new Hono(); a.use(securityHeaders(false)); a.use(bodyAtMost(1e6)); a.use(formBody); a.use(ownFormsOnly('http://x')); return a }
const variants = {
  get: () => { const a = base(); a.get(path, () => new Response(buf, { headers: hs })); return a },
  honoOnly: () => { const a = new Hono(); a.post(path, () => new Response(buf, { headers: hs })); return a },
  text: () => { const a = new Hono(); a.post(path, async (c) => { await c.req.text(); return new Response(buf, { headers: hs }) }); return a },
  base: () => { const a = base(); a.post(path, () => new Response(buf, { headers: hs })); return a },
  step: () => { const a = base(); a.post(path, (c) => { takeStep(readJourneyRequest(prepared, c.get('form'), () => 'A'.repeat(22))); return new Response(buf, { headers: hs }) }); return a },
  full: () => { const a = base(); a.post(path, (c) => postQuestions(c, { random: randomBytes }, prepared, c.get('form'))); return a },
}
const crowd = gather()
for (let round = 0; round < 3; round++) for (const [name, make] of Object.entries(variants)) {
  const s = createServer(getRequestListener(make().fetch)); await new Promise((r) => s.listen(0, '127.0.0.1', r))
  const origin = 'http://127.0.0.1:' + s.address().port
  const steps = [name === 'get' ? participation[1] : participation[3]]
  await crowd.play({ origin, steps, citizens: 32, milliseconds: 500 })
  const c = process.threadCpuUsage(); const m = await crowd.play({ origin, steps, citizens: 32, milliseconds: 1000 }); const d = process.threadCpuUsage(c)
  if (round > 0) console.log(name, ((d.user + d.system) / m.times.length).toFixed(1), 'us', m.perSecond.toFixed(0), m.wrong)
  s.close(); s.closeAllConnections()
}
await crowd.leave(); process.exit()
