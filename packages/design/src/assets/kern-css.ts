import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { transform } from 'lightningcss'

const require = createRequire(import.meta.url)

const sheets = ['kern', 'kern-utilities', 'kern-grid'] as const

/** A style sheet of KERN UX by its name in the package (`kern.min.css`). */
export function kernCss(name: (typeof sheets)[number]): string {
  return readFileSync(kernFile(name), 'utf8')
}

/** Where the style sheets of KERN UX lie. */
export function kernFiles(): readonly string[] {
  return sheets.map(kernFile)
}

function kernFile(name: (typeof sheets)[number]): string {
  return require.resolve(`@kern-ux/native/dist/${name}.min.css`)
}

/** The names of the classes that a style sheet has rules for. */
export function classesOf(css: string): ReadonlySet<string> {
  return new Set([...css.matchAll(/\.(-?[_a-zA-Z][\w-]*)/g)].flatMap(([, name]) => name ?? []))
}

/**
 * The style sheet without rules for classes that nobody uses, then without the custom properties that nobody reads any
 * more. KERN has 2,700 classes and a first page may weigh 60 kB, fonts included; this takes 30 ms, so it needs no build.
 */
export function keepUsed(css: string, isUsed: (className: string) => boolean): string {
  let kept = withoutSymbols(
    css,
    [...classesOf(css)].filter((name) => !isUsed(name)),
  )
  for (;;) {
    const next = withoutSymbols(kept, unreadProperties(kept))
    if (next.length === kept.length) return kept
    kept = next
  }
}

function withoutSymbols(css: string, unusedSymbols: string[]): string {
  const { code } = transform({
    filename: 'kern.css',
    code: Buffer.from(css),
    minify: true,
    unusedSymbols,
  })
  return Buffer.from(code).toString()
}

function unreadProperties(css: string): string[] {
  const read = new Set([...css.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  return [...declarations(css)].map(([name]) => name).filter((name) => !read.has(name))
}

/** Every custom property of a minified style sheet with its values, in order. */
export function declarations(css: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>()
  for (const [, name, value] of css.matchAll(/(?<=[{;])(--[\w-]+):([^;{}]*)/g)) {
    if (name === undefined || value === undefined) continue
    found.set(name, [...(found.get(name) ?? []), value])
  }
  return found
}
