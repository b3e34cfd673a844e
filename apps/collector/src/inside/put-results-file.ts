import { createHash } from 'node:crypto'
import { largestOpenDataFile } from '@meinungsbild/exchange'
import type { Context } from 'hono'
import { z } from 'zod'
import type { CollectorDeps } from '../collector-deps.ts'
import { parseBody } from './read-signed.ts'
import type { InsideEnv } from './signed-by-inside.ts'

const body = z.strictObject({ data: z.base64() })

/** Takes in a file of open data before the results that name it. Nobody sees it until they do. */
export async function putResultsFile(
  c: Context<InsideEnv>,
  deps: CollectorDeps,
): Promise<Response> {
  const given = parseBody(body, c.get('body'))
  if (given === undefined) return c.json({ error: 'body: expected { data } in base64' }, 400)
  const content = Buffer.from(given.data, 'base64')
  if (content.length > largestOpenDataFile) return c.json({ error: 'data: too large' }, 413)
  const sha256 = createHash('sha256').update(content).digest('hex')
  if (sha256 !== c.req.param('sha256'))
    return c.json({ error: 'data: not what the address says' }, 400)
  await deps.resultFiles.put(c.req.param('slug') ?? '', sha256, content)
  return c.json({ ok: true })
}
