import { gzipSync } from 'node:zlib'
import type { VNode } from 'preact'
import { renderPage } from '@meinungsbild/design'
import type { Context } from 'hono'
import { acceptsGzip } from './static-page.ts'

type FreshStatus = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 500 | 503

/** What goes out in the first flight of a TCP connection anyway (ten packets): compressing less saves nobody any time. */
const firstFlight = 14_000

/** Renders and sends a page that is for one citizen at one moment, and kept by nobody. */
export function sendFresh(c: Context, page: VNode, status: FreshStatus = 200): Response {
  const html = renderPage(page)
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
  }
  if (html.length < firstFlight || !acceptsGzip(c)) return c.body(html, status, headers)
  // The quickest level: this is done while somebody waits.
  return c.body(new Uint8Array(gzipSync(html, { level: 1 })), status, {
    ...headers,
    'content-encoding': 'gzip',
  })
}
