import { element, type Attributes, type Content, type Xml } from '../xml/element.ts'

/** An element of xdomea. */
export function x(name: string, ...content: Content[]): Xml {
  return element(`xdomea:${name}`, {}, ...content)
}

/** An element with a text, left out where there is none. */
export function optional(name: string, text: string | undefined): Content {
  return text === undefined || text === '' ? [] : x(name, text)
}

/** A value out of a code list; the names of codes belong to no namespace. */
export function code(name: string, value: string, list: Attributes = {}): Xml {
  return element(`xdomea:${name}`, list, element('code', {}, value))
}
