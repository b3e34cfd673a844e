/** An element of an XML document: its texts and its elements, in order. */
export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly content: readonly (string | XmlElement)[]
}

/** The elements directly in it, in order. */
export function elementsIn(element: XmlElement): readonly XmlElement[] {
  return element.content.filter((part) => typeof part !== 'string')
}

/** The children with this name, in order. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).filter((child) => child.name === name)
}

export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return elementsIn(element).find((child) => child.name === name)
}

/** All text directly or indirectly in it. */
export function allText(element: XmlElement): string {
  return element.content.map((part) => (typeof part === 'string' ? part : allText(part))).join('')
}

/** The trimmed text of the first child with this name; `''` if there is none. */
export function textOf(element: XmlElement, name: string): string {
  const child = childOf(element, name)
  return child === undefined ? '' : allText(child).trim()
}
