import { globSync } from 'node:fs'
import { join } from 'node:path'
import { browserScriptFiles } from './browser-scripts.ts'
import { fonts } from './fonts.ts'
import { hashedFile, type HashedFile } from './hashed-file.ts'
import { kernFiles } from './kern-css.ts'
import { styleSheet, type Surface } from './style-sheet.ts'

/** What the pages of a surface load. */
export type MadeAssets = {
  readonly files: readonly HashedFile[]
  /** The file of each name that pages use. */
  readonly named: readonly (readonly [name: string, file: string])[]
  /** The paths of what they were made of. */
  readonly sources: readonly string[]
}

const source = join(import.meta.dirname, '..')

/** Makes the style sheet, the scripts and the fonts of a surface. Leaves the 170 MB of the bundler behind. */
export async function makeAssets(surface: Surface): Promise<MadeAssets> {
  const scripts = await browserScriptFiles(surface)
  const { files: fontFiles, css } = fonts()
  const named: readonly (readonly [string, HashedFile])[] = [
    [`${surface}.css`, styleFile(surface, css)],
    ...scripts.files,
  ]
  const own = globSync('**/*.{ts,tsx,css,woff2}', { cwd: source }).map((path) => join(source, path))
  return {
    files: [...named.map(([, file]) => file), ...fontFiles],
    named: named.map(([name, file]) => [name, file.name]),
    sources: [...own, ...kernFiles(), ...scripts.sources],
  }
}

function styleFile(surface: Surface, fontCss: string): HashedFile {
  const body = Buffer.from(styleSheet(surface, fontCss))
  return hashedFile(`${surface}.css`, 'text/css; charset=utf-8', body)
}
