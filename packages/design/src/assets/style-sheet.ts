import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { transform } from 'lightningcss'
import { inlineConstants } from './inline-constants.ts'
import { classesOf, keepUsed, kernCss } from './kern-css.ts'
import { usedKernClasses } from './used-classes.ts'
import { withoutStates } from './without-states.ts'

/** Who the pages are for: citizens get the least that will do, staff every component of KERN. */
export type Surface = 'citizen' | 'staff'

const source = join(import.meta.dirname, '..')

/** Where the components of citizens' pages stand, results and press release included. */
const citizenSources = [
  'citizen',
  'layout',
  'content',
  'charts',
  'block-view.tsx',
  'markdown.tsx',
  'markdown-to-html.ts',
].map((path) => join(source, path))

/** The style sheet of a surface: `fontCss`, then what is used of KERN, then our own files; minified. */
export function styleSheet(surface: Surface, fontCss: string): string {
  const own = surface === 'citizen' ? styles('all', 'citizen') : styles('all', 'citizen', 'staff')
  const used = keepUsed(withoutThemeSwitch(kernCss('kern')) + own, isUsed(surface, own))
  return fontCss + minify(surface === 'citizen' ? inlineConstants(withoutStates(used)) : used)
}

function isUsed(surface: Surface, own: string): (className: string) => boolean {
  const ours = classesOf(own)
  if (surface === 'citizen') {
    const used = usedKernClasses(citizenSources)
    return (name) => used.has(name) || (ours.has(name) && !name.startsWith('kern-'))
  }
  const used = usedKernClasses([source])
  const atoms = new Set([
    ...classesOf(kernCss('kern-utilities')),
    ...classesOf(kernCss('kern-grid')),
  ])
  return (name) => used.has(name) || (!atoms.has(name) && !/^kern-(dark|light)$/.test(name))
}

/** Our own style sheets, in the order of their names: `styles/all/*.css` and so on. */
function styles(...folders: readonly string[]): string {
  return folders
    .flatMap((folder) => {
      const path = join(source, 'styles', folder)
      const names = readdirSync(path).filter((name) => name.endsWith('.css'))
      return names.sort().map((name) => readFileSync(join(path, name), 'utf8'))
    })
    .join('\n')
}

/** Light and dark follow the reader's system; KERN's attribute that overrides it is not offered, so its rules can go. */
function withoutThemeSwitch(css: string): string {
  return css.replaceAll(/\[data-kern-theme="?(dark|light)"?\]/g, '.kern-$1')
}

function minify(css: string): string {
  const { code } = transform({ filename: 'style.css', code: Buffer.from(css), minify: true })
  return Buffer.from(code).toString()
}
