import { createHash } from 'node:crypto'
import { requestText, type Json } from '@meinungsbild/exchange'
import type { StaffDeps } from '../staff-deps.ts'

/** What a machine outside answered, or why it could not be asked. */
export type Answered =
  | { readonly ok: true; readonly body: Json }
  | { readonly ok: false; readonly code: 'unreachable' | 'refused'; readonly detail: string }

/** Longer than any healthy answer takes; a machine that hangs must not hang the page for ever. */
const patience = 60_000

/** One signed request of the inside to a machine outside. `path` begins with `/` and may carry a query. */
export async function callOutside(
  deps: Pick<StaffDeps, 'insideKey' | 'now'>,
  machine: { readonly internalUrl: string },
  method: 'GET' | 'PUT' | 'POST' | 'DELETE',
  path: string,
  content?: Json,
): Promise<Answered> {
  const body = content === undefined ? '' : JSON.stringify(content)
  const at = deps.now().toISOString()
  const bodyHash = createHash('sha256').update(body).digest('hex')
  const signature = deps.insideKey.sign(requestText({ method, path, bodyHash, at }))
  try {
    const response = await fetch(new URL(path, machine.internalUrl), {
      method,
      headers: {
        authorization: `Meinungsbild-Ed25519 ${at} ${signature}`,
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(content === undefined ? {} : { body }),
      signal: AbortSignal.timeout(patience),
    })
    const text = await response.text()
    if (!response.ok) return { ok: false, code: 'refused', detail: `${response.status} ${text}` }
    return { ok: true, body: text === '' ? null : JSON.parse(text) }
  } catch (error) {
    return { ok: false, code: 'unreachable', detail: error instanceof Error ? error.message : '' }
  }
}
