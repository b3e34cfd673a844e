import { decodeXml } from './decode-xml.ts'

/** What begins at a `<`; `end` is where the text goes on. */
export type Tag = { readonly end: number } & (
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: Attributes
      readonly isEmpty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  /** A section of characters: CDATA. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'documentType' }
  /** A comment, or an instruction to a program. */
  | { readonly kind: 'nothing' }
)

type Attributes = Readonly<Record<string, string>>

const name = /[A-Za-z_:\u0080-\uFFFF][\w:.\u0080-\uFFFF-]*/y
const spaces = /\s*/y
const none: Attributes = noPrototype()
const equals = /\s*=\s*/y

/** Reads the tag that begins at `start`; undefined if there is none that XML knows. */
export function readTag(xml: string, start: number): Tag | undefined {
  switch (xml.charAt(start + 1)) {
    case '!':
      return readDeclaration(xml, start)
    case '?': {
      const end = xml.indexOf('?>', start)
      return end === -1 ? undefined : { kind: 'nothing', end: end + 2 }
    }
    case '/': {
      const closed = match(name, xml, start + 2)
      if (closed === undefined) return undefined
      const end = skip(spaces, xml, start + 2 + closed.length)
      return xml.charAt(end) === '>' ? { kind: 'close', name: closed, end: end + 1 } : undefined
    }
    default: {
      const opened = match(name, xml, start + 1)
      return opened === undefined
        ? undefined
        : readAttributes(xml, opened, start + 1 + opened.length)
    }
  }
}

function readDeclaration(xml: string, start: number): Tag | undefined {
  if (xml.startsWith('<!--', start)) {
    const end = xml.indexOf('-->', start + 4)
    return end === -1 ? undefined : { kind: 'nothing', end: end + 3 }
  }
  if (xml.startsWith('<![CDATA[', start)) {
    const end = xml.indexOf(']]>', start)
    return end === -1 ? undefined : { kind: 'text', text: xml.slice(start + 9, end), end: end + 3 }
  }
  return /^<!(?:DOCTYPE|ENTITY)/i.test(xml.slice(start, start + 9))
    ? { kind: 'documentType', end: start }
    : undefined
}

function readAttributes(xml: string, element: string, from: number): Tag | undefined {
  let attributes: Record<string, string> | undefined
  let position = from
  for (;;) {
    const next = skip(spaces, xml, position)
    const isEmpty = xml.startsWith('/>', next)
    if (isEmpty || xml.charAt(next) === '>') {
      const end = next + (isEmpty ? 2 : 1)
      return { kind: 'open', name: element, attributes: attributes ?? none, isEmpty, end }
    }
    const key = next > position ? match(name, xml, next) : undefined
    if (key === undefined || (attributes !== undefined && key in attributes)) return undefined
    const joint = match(equals, xml, next + key.length)
    if (joint === undefined) return undefined
    const quoteAt = next + key.length + joint.length
    const quote = xml.charAt(quoteAt)
    const end = quote === '"' || quote === "'" ? xml.indexOf(quote, quoteAt + 1) : -1
    const value = xml.slice(quoteAt + 1, end)
    if (end === -1 || value.includes('<')) return undefined
    attributes ??= noPrototype()
    attributes[key] = decodeXml(value)
    position = end + 1
  }
}

/** An attribute may be called `constructor`. */
function noPrototype(): Record<string, string> {
  return Object.create(null)
}

/** The line in which a character stands, from 1. */
export function lineOf(xml: string, position: number): number {
  let line = 1
  for (let at = xml.indexOf('\n'); at !== -1 && at < position; at = xml.indexOf('\n', at + 1))
    line += 1
  return line
}

function match(pattern: RegExp, text: string, position: number): string | undefined {
  pattern.lastIndex = position
  return pattern.exec(text)?.[0]
}

function skip(pattern: RegExp, text: string, position: number): number {
  return position + (match(pattern, text, position)?.length ?? 0)
}
