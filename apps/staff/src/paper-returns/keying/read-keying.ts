import type { Keying } from '@meinungsbild/storage'
import { illegible, type Key, type KeyField } from './key-field.ts'

/** What was typed; `unknown` are fields with a key that stands for nothing there. */
export type ReadKeying = {
  readonly keying: Keying
  readonly unknown: readonly KeyField[]
}

/**
 * What somebody typed from paper, each field in one spelling, so that two keyings differ only where something else was
 * read: keys in printed order, each once; spaces and line ends as one sees them. Blank fields are absent.
 */
export function readKeying(
  fields: readonly KeyField[],
  typed: (field: string) => string,
): ReadKeying {
  const keying: [string, string][] = []
  const unknown: KeyField[] = []
  for (const field of fields) {
    const text = tidy(field, typed(field.name))
    if (text === '') continue
    const spelled = spell(field, text)
    if (spelled === undefined) unknown.push(field)
    keying.push([field.name, spelled ?? text])
  }
  return { keying: Object.fromEntries(keying), unknown }
}

/** The keys that were typed, in printed order. */
export function keysTyped(keys: readonly Key[], text: string): readonly Key[] {
  const typed = new Set(text.split(' '))
  return keys.filter(({ key }) => typed.has(key))
}

function tidy({ kind }: KeyField, typed: string): string {
  const lines = typed.normalize('NFC').split(/\r\n|\r|\n/)
  const tidied = lines.map((line) => line.trim().replaceAll(/\s+/g, ' '))
  return tidied.join(kind === 'lines' ? '\n' : ' ').trim()
}

function spell(field: KeyField, text: string): string | undefined {
  if (text === illegible || field.keys === undefined) return text
  const typed = text.split(/[\s,;.+/]+/).filter((each) => each !== '')
  const known = field.keys.map(({ key }) => key)
  if (typed.length === 0 || !typed.every((each) => known.includes(each))) return undefined
  return known.filter((key) => typed.includes(key)).join(' ')
}
