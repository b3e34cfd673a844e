import type { Resource, Value } from './graph.ts'
import { prefixes } from './prefixes.ts'

/** The same statements as JSON-LD 1.1. The context stands in the file, so nobody has to fetch one. */
export function writeJsonLd(graph: readonly Resource[]): string {
  const file = {
    '@context': prefixes,
    '@graph': graph.map(({ iri, types, properties }) => ({
      '@id': iri,
      '@type': types,
      ...Object.fromEntries(
        properties
          .filter(([, values]) => values.length > 0)
          .map(([name, values]) => [name, values.map(written)]),
      ),
    })),
  }
  return `${JSON.stringify(file, undefined, 2)}\n`
}

function written(value: Value): Readonly<Record<string, string>> {
  switch (value.kind) {
    case 'thing':
      return { '@id': value.iri }
    case 'words':
      return {
        '@value': value.words,
        ...(value.language !== undefined && { '@language': value.language }),
      }
    case 'typed':
      return { '@value': value.words, '@type': value.type }
    default:
      return value satisfies never
  }
}
