import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { VNode } from 'preact'
import { renderPage } from '@meinungsbild/design'
import type { Context } from 'hono'
import { send } from '../requests/security-headers.ts'

/** A page that is the same for everybody: rendered and compressed once. */
export type StaticPage = {
  readonly html: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly etag: string
}

export function staticPage(page: VNode): StaticPage {
  const html = Buffer.from(renderPage(page))
  return {
    html,
    gzip: Buffer.from(gzipSync(html, { level: 9 })),
    etag: `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`,
  }
}

/**
 * Sends a static page. The browser may keep it but must ask again each time: which page an address shows depends on
 * the hour (field not yet open, closed), and asking costs one 304.
 */
export function sendStatic(
  c: Context,
  page: StaticPage,
  status: 200 | 403 | 404 | 410 = 200,
): Response {
  const gzip = acceptsGzip(c)
  const etag = gzip ? `${page.etag.slice(0, -1)}-gz"` : page.etag
  const headers = {
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    etag,
  }
  if (status === 200 && c.req.header('if-none-match') === etag)
    return send(c, null, { status: 304, headers })
  return send(c, gzip ? page.gzip : page.html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
      ...headers,
    },
  })
}

export function acceptsGzip(c: Context): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|$))/.test(c.req.header('accept-encoding') ?? '')
}
