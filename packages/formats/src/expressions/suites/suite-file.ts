/** The entries of a list in a suite's file, if they are objects; none if there is no such list. */
export function entriesIn(json: unknown, list: string): readonly SuiteEntry[] {
  const found = propertyOf(json, list)
  return Array.isArray(found) ? found.filter(isEntry) : []
}

export type SuiteEntry = Readonly<Record<string, unknown>>

export function isEntry(value: unknown): value is SuiteEntry {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function propertyOf(value: unknown, name: string): unknown {
  return isEntry(value) && Object.hasOwn(value, name) ? value[name] : undefined
}

export function textOf(entry: SuiteEntry, name: string): string | undefined {
  const value = propertyOf(entry, name)
  return typeof value === 'string' ? value : undefined
}
