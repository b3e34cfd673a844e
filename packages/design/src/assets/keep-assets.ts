/*
 * `node keep-assets.ts [citizen] [staff]`: makes what the pages of these surfaces load, and keeps it, so that no start has to. Without a
 * name for both.
 */
import { assets } from './assets.ts'

const named = process.argv.slice(2)
for (const surface of ['citizen', 'staff'] as const)
  if (named.length === 0 || named.includes(surface)) assets(surface)
