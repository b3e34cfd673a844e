/** What an element of our extension says in an attribute, or holds as children; all optional in the file. */
export type Field =
  | 'text'
  | 'flag'
  | 'number'
  /** Words with spaces between. */
  | 'list'
  /** The same; absent is something else than empty. */
  | 'maybeList'
  | { readonly one: Shape }
  | { readonly many: Shape }
  /** The same; none is said by leaving it out. */
  | { readonly some: Shape }

/** An element of our extension, and so a part of a model: `Act` is written as `<mb:act …>`. */
export type Shape = { readonly name: string; readonly fields: Readonly<Record<string, Field>> }

/** Every shape that can stand in another one, itself included, each once. */
export function shapesIn(shape: Shape, seen: readonly Shape[] = []): readonly Shape[] {
  if (seen.includes(shape)) return seen
  let all: readonly Shape[] = [...seen, shape]
  for (const field of Object.values(shape.fields)) {
    const inner = innerShape(field)
    if (inner !== undefined) all = shapesIn(inner, all)
  }
  return all
}

/** The shape of the children that a field holds. */
export function innerShape(field: Field): Shape | undefined {
  if (typeof field === 'string') return undefined
  if ('one' in field) return field.one
  return 'many' in field ? field.many : field.some
}
