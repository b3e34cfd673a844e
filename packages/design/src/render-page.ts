import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A whole HTML document from a layout. Everything in it is escaped by Preact. */
export function renderPage(page: VNode): string {
  return `<!doctype html>\n${renderToString(page)}`
}
