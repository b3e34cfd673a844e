import type { Named, NamedValue, NameResolver } from '../names.ts'

/** What an example says of an answer; its reference is its name. */
export type ExampleName = Omit<NamedValue, 'kind' | 'expression'>

/** Resolves the names of examples. A suffix or the like becomes a part of the reference; other names are unknown. */
export function namesOf(examples: Readonly<Record<string, ExampleName>>): NameResolver {
  return ({ name, attribute }): Named | undefined => {
    const example = Object.hasOwn(examples, name) ? examples[name] : undefined
    const own = attribute === '' || attribute === 'NAOK' ? [] : [attribute]
    return (
      example && {
        kind: 'value',
        ...example,
        expression: { kind: 'reference', path: [name, ...own] },
      }
    )
  }
}
