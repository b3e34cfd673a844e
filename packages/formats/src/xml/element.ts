import { escapeXml } from '../safe/escape-xml.ts'

/** XML that is written already. Only `element` makes it, so no text gets past the escaping. */
export type Xml = { readonly xml: string }

/** Strings are text, whatever they look like. */
export type Content = Xml | string | readonly Content[]

/** What is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>

export function element(name: string, attributes: Attributes, ...content: Content[]): Xml {
  const given = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${inAttribute(String(value))}"`))
    .join('')
  const inside = written(content)
  return { xml: inside === '' ? `<${name}${given}/>` : `<${name}${given}>${inside}</${name}>` }
}

/** A whole file. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`
}

function written(content: Content): string {
  if (typeof content === 'string') return escaped(content)
  return 'xml' in content ? content.xml : content.map(written).join('')
}

/** A reader makes spaces of line feeds and tabs in attributes, unless they are written as numbers. */
function inAttribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')
}

/** Without the characters that XML does not have (XML 1.0, 2.2); a carriage return would be read as a line feed. */
function escaped(text: string): string {
  const possible = text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
  return escapeXml(possible).replaceAll('\r', '&#13;')
}
