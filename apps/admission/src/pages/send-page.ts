import { renderPage } from '@meinungsbild/design'
import type { Context } from 'hono'
import type { VNode } from 'preact'

export type PageStatus = 200 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429 | 500 | 503

/** Sends a page that is kept by nobody: a code or a token may stand in it. */
export function sendPage(c: Context, page: VNode, status: PageStatus = 200): Response {
  return c.html(renderPage(page), status, { 'cache-control': 'no-store' })
}
