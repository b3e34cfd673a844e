import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Fewer letters than these around the values of a text would match nearly anything. */
const leastLetters = 8

/**
 * Whether the product says this somewhere: as a whole text of an interface, or as one that is made with names and numbers.
 * Read from the sources of its words, in which every text stands between quotes.
 */
export function productWords(): (said: string) => boolean {
  const sources = globSync(
    ['{apps,packages}/*/src/**/*.texts.ts', 'packages/procedure/src/**/*.ts'],
    { cwd: root, exclude: (path) => path.includes('.test.') },
  ).map((path) => readFileSync(join(root, path), 'utf8').replaceAll('\u00ad', ''))
  const whole = new Set(sources.flatMap((text) => literals(text, /'((?:[^'\\\n]|\\.)*)'/g)))
  const made = sources
    .flatMap((text) => literals(text, /`([^`]*\$\{[^`]*)`/g))
    .map((text) => text.split(/\$\{[^}]*\}/))
    .filter((parts) => parts.join('').replaceAll(/\P{L}/gu, '').length >= leastLetters)
    .map((parts) => new RegExp(`^${parts.map(escaped).join('.+')}$`))
  return (said) => whole.has(said) || made.some((pattern) => pattern.test(said))
}

function literals(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, literal]) => literal ?? '')
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
