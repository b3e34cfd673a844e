import { browserScriptFiles, surfaceOfScript, type BrowserScript } from './browser-scripts.ts'
import { fonts } from './fonts.ts'
import { hashedFile, type Asset, type HashedFile } from './hashed-file.ts'
import { styleSheet, type Surface } from './style-sheet.ts'

/** What pages may load, by the name that it has before hashing. */
export type AssetName = `${Surface}.css` | BrowserScript

/** Where a process serves its assets; style sheets name the fonts relative to it. */
export const assetsPath = '/assets/'

type Loaded = {
  readonly files: ReadonlyMap<string, Asset>
  readonly hrefs: ReadonlyMap<string, string>
}

const loaded = new Map<Surface, Loaded>()

/**
 * Everything that the pages of a surface load, by file name with hash, to be served below `/assets/` with
 * `cache-control: public, max-age=31536000, immutable`. Made once per process, at the first call.
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
  const { files: fontFiles, css } = fonts()
  const named = [styleFile(surface, css), ...browserScriptFiles(surface)]
  const files = [...named.map(([, file]) => file), ...fontFiles]
  const fresh: Loaded = {
    files: new Map(files.map(({ name, asset }) => [name, asset])),
    hrefs: new Map(named.map(([name, file]) => [name, assetsPath + file.name])),
  }
  loaded.set(surface, fresh)
  return fresh
}

function styleFile(surface: Surface, fontCss: string): readonly [AssetName, HashedFile] {
  const name: AssetName = `${surface}.css`
  const body = Buffer.from(styleSheet(surface, fontCss))
  return [name, hashedFile(name, 'text/css; charset=utf-8', body)]
}
