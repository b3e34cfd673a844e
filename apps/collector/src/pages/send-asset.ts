import { assets, type Asset } from '@meinungsbild/design'
import type { Context } from 'hono'
import { send } from '../requests/security-headers.ts'
import { acceptsGzip } from './static-page.ts'

/** A style sheet, script or font. */
export function sendAsset(c: Context): Response | Promise<Response> {
  const asset = assets('citizen').get(c.req.param('name') ?? '')
  return asset === undefined ? c.notFound() : sendForEver(c, asset)
}

/** A file whose name changes with its contents, so that it may be kept for ever. */
export function sendForEver(c: Context, asset: Asset): Response {
  // Fonts are compressed already; gzip would only cost the browser time.
  const gzip = acceptsGzip(c) && asset.gzip.length < asset.body.length
  return send(c, gzip ? asset.gzip : asset.body, {
    headers: {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    },
  })
}
