import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transformSync } from 'oxc-transform'
import { hashedFile, type HashedFile } from './hashed-file.ts'

/** The scripts of the staff surface; each only adds to a page that is complete without it. */
const browserScripts = ['markdown-buttons'] as const

export type BrowserScript = `${(typeof browserScripts)[number]}.js`

/** The scripts as the browser takes them: the source without its types. */
export function browserScriptFiles(): readonly (readonly [BrowserScript, HashedFile])[] {
  return browserScripts.map((script) => {
    const path = join(import.meta.dirname, `../scripts/${script}.ts`)
    const { code } = transformSync(path, readFileSync(path, 'utf8'), { lang: 'ts' })
    const name: BrowserScript = `${script}.js`
    return [name, hashedFile(name, 'text/javascript; charset=utf-8', Buffer.from(code))]
  })
}
