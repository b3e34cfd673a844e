import { assets } from '@meinungsbild/design'
import type { Context } from 'hono'

/** Style and fonts. Their names change with their contents, so browsers may keep them for ever. */
export function sendAsset(c: Context, name: string): Response | Promise<Response> {
  const asset = assets('citizen').get(name)
  if (asset === undefined) return c.notFound()
  const gzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
  return c.body(new Uint8Array(gzip ? asset.gzip : asset.body), 200, {
    'content-type': asset.type,
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'Accept-Encoding',
    ...(gzip ? { 'content-encoding': 'gzip' } : {}),
  })
}
