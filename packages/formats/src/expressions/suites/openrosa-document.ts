import { readXml } from '../../safe/read-xml.ts'
import { allText, elementsIn, type XmlElement } from '../../safe/xml-element.ts'

/**
 * The texts of the elements to which a path of a form leads, from `/` or anywhere by `//`; undefined if it is another path,
 * or if there are none: what is not in the document may have been elsewhere.
 */
export function textsAt(xml: string, path: string): readonly string[] | undefined {
  const document = readXml(xml)
  if (!document.ok || !/^\/\/?[\w*]+(?:\/[\w*]+)*$/.test(path)) return undefined
  const [first = '', ...steps] = path.replace(/^\/\/?/, '').split('/')
  const { root } = document
  const starts = path.startsWith('//') ? everyElement(root) : [root]
  const found = steps.reduce(
    (elements, step) => elements.flatMap((element) => named(elementsIn(element), step)),
    named(starts, first),
  )
  return found.length === 0 ? undefined : found.map(allText)
}

function named(elements: readonly XmlElement[], name: string): readonly XmlElement[] {
  return name === '*' ? elements : elements.filter((element) => element.name === name)
}

function everyElement(root: XmlElement): readonly XmlElement[] {
  return [root, ...elementsIn(root).flatMap(everyElement)]
}
