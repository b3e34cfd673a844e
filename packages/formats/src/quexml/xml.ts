import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { refused, type Refused } from '../report.ts'

/** An element of an XML document; `text` is all text directly or indirectly in it. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** Far above any questionnaire; what is larger is not one. */
const maxCharacters = 5_000_000
const maxDepth = 40

/**
 * Reads an XML document as a tree. Made for files from strangers: document types are refused, so nothing is ever expanded
 * or fetched; size and depth are limited.
 */
export function readXml(xml: string): { readonly ok: true; readonly root: XmlElement } | Refused {
  if (xml.length > maxCharacters) {
    return refused(
      'tooLarge',
      'Die Datei ist zu groß (höchstens 5 Millionen Zeichen).',
      'The file is too large (at most 5 million characters).',
    )
  }
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, ''))) {
    return refused(
      'documentType',
      'Die Datei enthält eine Dokumenttyp-Deklaration. Solche Dateien werden aus Sicherheitsgründen nicht gelesen.',
      'The file contains a document type declaration. Such files are not read for reasons of security.',
    )
  }
  if (depthOf(xml) > maxDepth) {
    return refused(
      'tooDeep',
      `Die Datei ist zu tief verschachtelt (höchstens ${maxDepth} Ebenen).`,
      `The file is nested too deeply (at most ${maxDepth} levels).`,
    )
  }
  const text = xml.replace(/^\uFEFF/, '').trimStart()
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    const { line } = valid.err
    return refused(
      'notXml',
      `Die Datei ist kein gültiges XML (Zeile ${line}).`,
      `The file is not valid XML (line ${line}).`,
    )
  }
  const [root] = elementsOf(parsed(text))
  return root === undefined
    ? refused('notXml', 'Die Datei enthält kein XML-Element.', 'The file contains no XML element.')
    : { ok: true, root }
}

/** The children with this name, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name)
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name)
}

/** The trimmed text of the first child with this name; `''` if there is none. */
export function textOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text.trim() ?? ''
}

/** The parser finds a few mistakes that the validator lets pass; it tells them by exceptions. */
function parsed(text: string): unknown {
  try {
    return parser.parse(text)
  } catch {
    return undefined
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  processEntities: false,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  cdataPropName: '#cdata',
  maxNestedTags: maxDepth + 1,
})

/** Counted before parsing, so that no depth can exhaust the stack of the parser. */
function depthOf(xml: string): number {
  let depth = 0
  let deepest = 0
  const tags = xml.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, '')
  for (const [tag] of tags.matchAll(/<\/?[A-Za-z_][^<>]*>/g)) {
    if (tag.startsWith('</')) depth -= 1
    else if (!tag.endsWith('/>')) depth += 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

function elementsOf(nodes: unknown): readonly XmlElement[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: unknown) => {
    const name = nameOf(node)
    if (name === undefined) return []
    const inner = property(node, name)
    return [
      {
        name,
        attributes: attributesOf(property(node, ':@')),
        children: elementsOf(inner),
        text: allText(inner),
      },
    ]
  })
}

function nameOf(node: unknown): string | undefined {
  if (typeof node !== 'object' || node === null) return undefined
  return Object.keys(node).find((key) => key !== ':@' && !key.startsWith('#'))
}

function allText(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes
    .map((node: unknown) => {
      const plain = property(node, '#text')
      if (typeof plain === 'string') return decodeXml(plain)
      const cdata = property(node, '#cdata')
      if (cdata !== undefined) return rawText(cdata)
      const name = nameOf(node)
      return name === undefined ? '' : allText(property(node, name))
    })
    .join('')
}

/** The parser gives texts as strings; anything else is no text. */
function textual(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function rawText(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes.map((node: unknown) => textual(property(node, '#text'))).join('')
}

function attributesOf(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(
    Object.entries(value).map(([name, text]) => [name, decodeXml(String(text))]),
  )
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return Object.entries(value).find(([key]) => key === name)?.[1]
}

const predefined: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The five entities of XML itself and character references; nothing else exists without a document type. */
function decodeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-z]{2,4}));/g,
    (whole, hex, decimal, name) => {
      if (name !== undefined) return predefined.get(String(name)) ?? whole
      const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    },
  )
}
