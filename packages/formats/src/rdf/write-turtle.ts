import type { Property, Resource, Value } from './graph.ts'
import { prefixes } from './prefixes.ts'

/** Statements as RDF 1.1 Turtle. */
export function writeTurtle(graph: readonly Resource[]): string {
  const heads = Object.entries(prefixes).map(([name, address]) => `@prefix ${name}: <${address}> .`)
  return `${[heads.join('\n'), ...graph.map(statements)].join('\n\n')}\n`
}

function statements({ iri, types, properties }: Resource): string {
  const said = [`  a ${types.join(', ')}`, ...properties.filter(hasValues).map(propertyLine)]
  return `<${iri}>\n${said.join(' ;\n')} .`
}

function hasValues([, values]: Property): boolean {
  return values.length > 0
}

function propertyLine([name, values]: Property): string {
  return `  ${name} ${values.map(written).join(', ')}`
}

function written(value: Value): string {
  switch (value.kind) {
    case 'thing':
      return `<${value.iri}>`
    case 'words':
      return value.language === undefined
        ? quoted(value.words)
        : `${quoted(value.words)}@${value.language}`
    case 'typed':
      return `${quoted(value.words)}^^${value.type}`
    default:
      return value satisfies never
  }
}

const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function quoted(words: string): string {
  // oxlint-disable-next-line no-control-regex
  const safe = words.replaceAll(/["\\\u0000-\u001f\u007f]/g, (sign) => {
    return escapes[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  return `"${safe}"`
}
