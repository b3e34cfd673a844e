import { strFromU8, unzipSync } from 'fflate'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** An element of a part of the document, with the text in it and below it. */
export type OdtElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly OdtElement[]
  readonly text: string
}

export type ReadOdt = {
  /** The files of the package, in their order. */
  readonly names: readonly string[]
  readonly part: (name: string) => OdtElement
  readonly bytes: (name: string) => Uint8Array | undefined
}

/** The document as an independent reader finds it. Throws where a part is not well-formed. */
export function readOdt(file: Uint8Array): ReadOdt {
  const files = unzipSync(file)
  return {
    names: Object.keys(files),
    bytes: (name) => files[name],
    part: (name) => parsed(strFromU8(files[name] ?? new Uint8Array())),
  }
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
})

function parsed(xml: string): OdtElement {
  const valid = XMLValidator.validate(xml)
  if (valid !== true) throw new Error(`not well-formed: ${JSON.stringify(valid.err)}`)
  const nodes: unknown = parser.parse(xml)
  const [root] = elementsOf(nodes).filter((element) => !element.name.startsWith('?'))
  if (root === undefined) throw new Error('no root element')
  return root
}

/** The parser gives lists of `{ [name]: children, ':@': attributes }` and `{ '#text': text }`. */
function elementsOf(nodes: unknown): readonly OdtElement[] {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: unknown) => {
    const entries = Object.entries(Object(node))
    const [name, inside] = entries.find(([key]) => key !== ':@') ?? ['', []]
    if (name === '#text') return []
    const attributes = Object.entries(Object(entries.find(([key]) => key === ':@')?.[1]))
    return [
      {
        name,
        attributes: new Map(attributes.map(([key, value]) => [key, String(value)])),
        children: elementsOf(inside),
        text: textOf(inside),
      },
    ]
  })
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return ''
  return nodes
    .map((node: unknown) => {
      const entries = Object.entries(Object(node)).filter(([key]) => key !== ':@')
      return entries
        .map(([key, value]) => (key === '#text' ? String(value) : textOf(value)))
        .join('')
    })
    .join('')
}

/** All elements of a name below this one, in the order of the text. */
export function named(element: OdtElement, name: string): readonly OdtElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...named(child, name),
  ])
}
