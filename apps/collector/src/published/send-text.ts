import { createHash } from 'node:crypto'
import type { Context } from 'hono'

/** A text that others fetch again and again: they ask whether it is still the same, and mostly get no more than that. */
export function sendText(c: Context, text: string, type: string): Response {
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
  const headers = { 'cache-control': 'no-cache', etag }
  return c.req.header('if-none-match') === etag
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers: { ...headers, 'content-type': type } })
}
