/** One place that two versions of a thing have differently. */
export type ChangedPart = {
  /** Keys and, for lists of named parts, their names, joined by dots: `options.north.label.de`. */
  readonly path: string
  /** Undefined: not there. Texts, numbers and truth values as they are, lists and objects as JSON. */
  readonly before: string | number | boolean | undefined
  readonly after: string | number | boolean | undefined
}

/** Every place where `older` and `newer` differ. Parts of lists are told apart by their `code` or `id`, not by their number. */
export function changedParts(older: unknown, newer: unknown, path = ''): readonly ChangedPart[] {
  if (older === newer) return []
  if (isObject(older) && isObject(newer)) {
    const [before, after] = [named(older), named(newer)]
    const parts = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) =>
      changedParts(before.get(key), after.get(key), path === '' ? key : `${path}.${key}`),
    )
    return parts.length === 0 && isReordered(before, after)
      ? [{ path: `${path}.order`, before: names(before), after: names(after) }]
      : parts
  }
  return [{ path, before: plain(older), after: plain(newer) }]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

/** The parts of an object by key, of a list by name; a part without a name by its number. */
function named(value: object): ReadonlyMap<string, unknown> {
  if (!Array.isArray(value)) return new Map(Object.entries(value))
  return new Map(
    value.map((part: unknown, index) => {
      const own = isObject(part) ? new Map<string, unknown>(Object.entries(part)) : undefined
      const name = ['code', 'id', 'part'].map((key) => own?.get(key)).find(isText)
      return [name ?? String(index), part]
    }),
  )
}

function isReordered(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>) {
  return names(before) !== names(after)
}

function names(parts: ReadonlyMap<string, unknown>): string {
  return [...parts.keys()].join(', ')
}

function plain(value: unknown): string | number | boolean | undefined {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
      return value
    default:
      return JSON.stringify(value)
  }
}
