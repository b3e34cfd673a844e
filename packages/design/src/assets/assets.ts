import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { keep, kept } from '@meinungsbild/launch/kept'
import { surfaceOfScript, type BrowserScript } from './browser-scripts.ts'
import type { Asset } from './hashed-file.ts'
import type { Surface } from './style-sheet.ts'

/** What pages may load, by the name that it has before hashing. */
export type AssetName = `${Surface}.css` | BrowserScript

/** Where a process serves its assets; style sheets name the fonts relative to it. */
export const assetsPath = '/assets/'

type Loaded = {
  readonly files: ReadonlyMap<string, Asset>
  readonly hrefs: ReadonlyMap<string, string>
}

/** As `make-assets-process.ts` writes them, the contents in base64. */
type Packed = {
  readonly files: readonly {
    readonly name: string
    readonly type: string
    readonly body: string
    readonly gzip: string
  }[]
  readonly named: readonly (readonly [name: string, file: string])[]
  readonly sources: readonly string[]
}

const loaded = new Map<Surface, Loaded>()

/**
 * Everything that the pages of a surface load, by file name with hash, to be served below `/assets/` with
 * `cache-control: public, max-age=31536000, immutable`. Read once per process, at the first call; made when a source has changed.
 */
export function assets(surface: Surface): ReadonlyMap<string, Asset> {
  return load(surface).files
}

/** The address of a file that pages load. */
export function assetHref(name: AssetName): string {
  const href = load(surfaceOf(name)).hrefs.get(name)
  if (href === undefined) throw new Error(`There is no asset named ${name}`)
  return href
}

function surfaceOf(name: AssetName): Surface {
  if (name === 'citizen.css') return 'citizen'
  if (name === 'staff.css') return 'staff'
  return surfaceOfScript(name)
}

function load(surface: Surface): Loaded {
  const known = loaded.get(surface)
  if (known) return known
  const { files, named } = read(surface) ?? make(surface)
  const fresh: Loaded = {
    files: new Map(
      files.map(({ name, type, body, gzip }) => [
        name,
        { type, body: unpacked(body), gzip: unpacked(gzip) },
      ]),
    ),
    hrefs: new Map(named.map(([name, file]) => [name, assetsPath + file])),
  }
  loaded.set(surface, fresh)
  return fresh
}

function unpacked(base64: string): Asset['body'] {
  return Buffer.from(base64, 'base64')
}

function read(surface: Surface): Packed | undefined {
  const folder = kept(`${surface}-assets`)
  if (folder === undefined) return undefined
  return JSON.parse(readFileSync(join(folder, 'assets.json'), 'utf8')) as Packed
}

/** Waits for a process of half a second. Throws with its words if there is a mistake in what it makes them of. */
function make(surface: Surface): Packed {
  const program = join(import.meta.dirname, 'make-assets-process.ts')
  const { error, status, stdout, stderr } = spawnSync(process.execPath, [program, surface], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    // It needs none of our settings and keys.
    env: {},
  })
  if (error) throw error
  if (status !== 0) throw new Error(stripVTControlCharacters(stderr))
  const packed = JSON.parse(stdout) as Packed
  keep(`${surface}-assets`, packed.sources, { 'assets.json': stdout })
  return packed
}
