import { assets, assetsPath } from '@meinungsbild/design'
import type { StaffApp } from '../staff-env.ts'

/** Style sheet, fonts and scripts by their hashed names, from memory: no path is ever looked up on the disk. */
export function assetRoutes(app: StaffApp): void {
  app.get(`${assetsPath}:name`, (c) => {
    const asset =
      assets('staff').get(c.req.param('name')) ?? assets('citizen').get(c.req.param('name'))
    if (asset === undefined) return c.body(null, 404)
    const gzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    return c.body(new Uint8Array(gzip ? asset.gzip : asset.body), 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
      ...(gzip ? { 'content-encoding': 'gzip' } : {}),
    })
  })
}
