import { elementsIn, type XmlElement } from '../safe/xml-element.ts'

/** The name of an element without the prefix of its namespace, which every program chooses itself. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The children with this name, whatever their prefix. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsIn(element).filter((child) => localName(child) === name)
}

/** The value of an attribute, whatever its prefix; `''` if there is none. */
export function attributeNamed({ attributes }: XmlElement, name: string): string {
  const key = Object.keys(attributes).find((own) => own.slice(own.indexOf(':') + 1) === name)
  return key === undefined ? '' : (attributes[key] ?? '')
}
