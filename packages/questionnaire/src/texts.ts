import type { Text } from './text.ts'

/** The keys under which a questionnaire keeps its words; everything else is names, numbers and expressions. */
const textKeys: ReadonlySet<string> = new Set([
  'text',
  'title',
  'introduction',
  'closing',
  'help',
  'label',
  'opposite',
  'lowLabel',
  'highLabel',
  'unit',
  'entry',
  'purpose',
  'message',
  'description',
  'alternative',
])

/** Words of a questionnaire and where they stand: keys and indexes joined by dots, `pages.2.questions.0.text`. */
export type PlacedText = { readonly path: string; readonly key: string; readonly text: Text }

/** All words in `value`, a questionnaire or a part of one, in the order in which they stand there. */
export function textsIn(value: unknown, path = ''): readonly PlacedText[] {
  const found: PlacedText[] = []
  collectTexts(value, path, found)
  return found
}

/** Into one list: of every new version of a questionnaire all words are looked through. */
function collectTexts(value: unknown, path: string, found: PlacedText[]): void {
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue
    const at = path === '' ? key : `${path}.${key}`
    if (isText(key, part)) found.push({ path: at, key, text: part })
    else collectTexts(part, at, found)
  }
}

/** The same value with its words changed; parts without any are the same objects as before. */
export function mapTexts<Value>(value: Value, change: (text: Text, path: string) => Text): Value {
  // The shape stays what it was: only words are replaced by words.
  return mapped(value, change, '') as Value
}

function mapped(value: unknown, change: (text: Text, path: string) => Text, path: string): unknown {
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, part]): [string, unknown] => {
    const at = path === '' ? key : `${path}.${key}`
    return [key, isText(key, part) ? change(part, at) : mapped(part, change, at)]
  })
  const parts: Readonly<Record<string, unknown>> = Object.fromEntries(Object.entries(value))
  if (entries.every(([key, part]) => part === parts[key])) return value
  return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries)
}

function isText(key: string, value: unknown): value is Text {
  return (
    textKeys.has(key) &&
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((words) => typeof words === 'string')
  )
}
