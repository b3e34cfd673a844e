import { join } from 'node:path'
import { bundle } from './bundle.ts'
import { hashedFile, type HashedFile } from './hashed-file.ts'
import type { Surface } from './style-sheet.ts'

/** What pages may load, and its source in `src/scripts`; each only adds to a page that is complete without it. */
const browserScripts = {
  'citizen-engine.js': { surface: 'citizen', source: 'citizen-engine.ts' },
  'sealed-journey.js': { surface: 'citizen', source: 'sealed-journey.ts' },
  'code-from-letter.js': { surface: 'citizen', source: 'code-from-letter.ts' },
  'proof-of-work.js': { surface: 'citizen', source: 'proof-of-work.ts' },
  'admission-door.js': { surface: 'citizen', source: 'admission-door.ts' },
  'questionnaire-workbench.js': { surface: 'staff', source: 'questionnaire-workbench.ts' },
  'key-ceremony.js': { surface: 'staff', source: 'key-ceremony.ts' },
  'passkeys.js': { surface: 'staff', source: 'passkeys.ts' },
  'kiosk.js': { surface: 'citizen', source: 'kiosk.ts' },
  'document-editor.js': { surface: 'staff', source: 'document-editor.ts' },
  'paper-keying.js': { surface: 'staff', source: 'paper-keying.ts' },
  'markdown-buttons.js': { surface: 'staff', source: 'markdown-buttons.ts' },
} as const satisfies Readonly<
  Record<`${string}.js`, { readonly surface: Surface; readonly source: string }>
>

export type BrowserScript = keyof typeof browserScripts

/** The surface whose pages load a script. */
export function surfaceOfScript(script: BrowserScript): Surface {
  return browserScripts[script].surface
}

/** The scripts of a surface, by the name that they have before hashing, and what they were made of. */
export async function browserScriptFiles(surface: Surface) {
  const scripts = Object.entries(browserScripts).filter(([, script]) => script.surface === surface)
  const { codes, sources } = await bundle(
    scripts.map(([, { source }]) => join(import.meta.dirname, '../scripts', source)),
  )
  const files = scripts.map(([name], index): readonly [string, HashedFile] => [
    name,
    hashedFile(name, 'text/javascript; charset=utf-8', Buffer.from(codes[index] ?? '')),
  ])
  return { files, sources }
}
