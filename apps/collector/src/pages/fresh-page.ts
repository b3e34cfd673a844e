import { gzipSync } from 'node:zlib'
import type { VNode } from 'preact'
import { renderPage } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { SlottedPage } from './slots.ts'
import { send } from '../requests/security-headers.ts'
import { acceptsGzip } from './static-page.ts'

type FreshStatus = 200 | 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 500 | 503

/** What goes out in the first flight of a TCP connection anyway (ten packets): compressing less saves nobody any time. */
const firstFlight = 14_000

/** Renders and sends a page that is for one citizen at one moment, and kept by nobody. */
export function sendFresh(c: Context, page: VNode, status: FreshStatus = 200): Response {
  const html = Buffer.from(renderPage(page))
  if (html.length < firstFlight || !acceptsGzip(c)) return sendOnce(c, html, status)
  // The quickest level: this is done while somebody waits.
  return sendOnce(c, gzipSync(html, { level: 1 }), status, { 'content-encoding': 'gzip' })
}

/** The same for a page of which only a few words were to be filled in. */
export function sendFilled(c: Context, { html, gzip }: ReturnType<SlottedPage['fill']>): Response {
  return acceptsGzip(c)
    ? sendOnce(c, gzip(), 200, { 'content-encoding': 'gzip' })
    : sendOnce(c, html(), 200)
}

function sendOnce(
  c: Context,
  body: Buffer<ArrayBuffer>,
  status: FreshStatus,
  encoding?: { readonly 'content-encoding': 'gzip' },
): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    vary: 'Accept-Encoding',
    ...encoding,
  }
  return send(c, body, { status, headers })
}
