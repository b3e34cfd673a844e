/*
 * `node make-assets-process.ts SURFACE`: writes what the pages of a surface load to standard output, as JSON. A process of its own:
 * what makes them leaves 170 MB behind, and is not needed again while the sources stay the same.
 */
import { makeAssets } from './make-assets.ts'

const [, , surface] = process.argv
if (surface !== 'citizen' && surface !== 'staff') throw new Error(`no surface: ${surface}`)

const { files, named, sources } = await makeAssets(surface)
const packed = files.map(({ name, asset: { type, body, gzip } }) => ({
  name,
  type,
  body: Buffer.from(body).toString('base64'),
  gzip: Buffer.from(gzip).toString('base64'),
}))
process.stdout.write(JSON.stringify({ files: packed, named, sources }))
