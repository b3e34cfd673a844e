import { gunzipSync } from 'node:zlib'
import { raw } from './record.ts'

/** What a browser with an empty cache loads before the first question stands there in its final look. */
export type FirstPage = {
  readonly gzBytes: number
  /** How much of it is script. */
  readonly scriptGzBytes: number
  readonly requests: number
}

/** Loads the page, its style sheets, scripts and pictures, and the fonts that the style sheets name. */
export async function firstPage(origin: string, path: string): Promise<FirstPage> {
  const seen = new Set<string>()
  let gzBytes = 0
  let scriptGzBytes = 0

  async function load(href: string, base: string): Promise<void> {
    const url = new URL(href, base)
    if (url.protocol === 'data:' || seen.has(url.href)) return
    seen.add(url.href)
    const { status, headers, bytes } = await raw(url.origin, 'GET', url.pathname + url.search)
    if (status !== 200) throw new Error(`${url.href} answered ${status}`)
    gzBytes += bytes.length
    const type = headers['content-type'] ?? ''
    if (type.startsWith('text/javascript')) scriptGzBytes += bytes.length
    if (!type.startsWith('text/')) return
    const text = (headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString()
    for (const part of type.startsWith('text/css') ? urlsInCss(text) : urlsInHtml(text)) {
      await load(part, url.href)
    }
  }

  await load(path, origin)
  return { gzBytes, scriptGzBytes, requests: seen.size }
}

function urlsInHtml(html: string): readonly string[] {
  const links = [...html.matchAll(/<link [^>]*rel="(?:stylesheet|icon|preload)"[^>]*>/g)]
  const others = [...html.matchAll(/<(?:script|img) [^>]*src="([^"]*)"/g)]
  return [
    ...links.flatMap(([tag]) => / href="([^"]*)"/.exec(tag)?.[1] ?? []),
    ...others.flatMap(([, src]) => src ?? []),
  ]
}

function urlsInCss(css: string): readonly string[] {
  return [...css.matchAll(/url\((?:"([^"]*)"|'([^']*)'|([^)'"]*))\)/g)].flatMap(
    ([, double, single, bare]) => double ?? single ?? bare ?? [],
  )
}
