import { refused, type Refused } from '../report.ts'
import { decodeXml } from './decode-xml.ts'
import { lineOf, readTag } from './read-tag.ts'
import type { XmlElement } from './xml-element.ts'

/** Largest form known: 0.6 million. As many as these take half a second and 200 MB of memory. */
const maxCharacters = 20_000_000
const maxElements = 1_000_000
const maxDepth = 40

export type Xml = { readonly ok: true; readonly root: XmlElement }

/**
 * Reads an XML document as a tree, in one pass. Made for files from strangers: document types are refused, so nothing is
 * ever expanded or fetched; size, number of elements and depth are limited.
 */
export function readXml(xml: string): Xml | Refused {
  if (xml.length > maxCharacters)
    return tooLarge(
      `${maxCharacters / 1_000_000} Millionen Zeichen`,
      `${maxCharacters / 1_000_000} million characters`,
    )
  const open: Builder[] = []
  let root: Builder | undefined
  let elements = 0
  let position = xml.charCodeAt(0) === 0xfeff ? 1 : 0
  while (position < xml.length) {
    const start = xml.indexOf('<', position)
    const end = start === -1 ? xml.length : start
    const parent = open.at(-1)
    if (end > position) {
      const text = xml.slice(position, end)
      if (parent !== undefined) parent.content.push(decodeXml(text))
      else if (text.trim() !== '') return notXml(xml, position)
    }
    if (start === -1) break
    const tag = readTag(xml, start)
    if (tag === undefined) return notXml(xml, start)
    switch (tag.kind) {
      case 'nothing':
        break
      case 'documentType':
        return documentType
      case 'text':
        if (parent === undefined) return notXml(xml, start)
        parent.content.push(tag.text)
        break
      case 'close':
        if (parent?.name !== tag.name) return notXml(xml, start)
        open.pop()
        break
      case 'open': {
        if (parent === undefined && root !== undefined) return notXml(xml, start)
        elements += 1
        if (elements > maxElements) return tooLarge('eine Million Elemente', 'one million elements')
        const element: Builder = { name: tag.name, attributes: tag.attributes, content: [] }
        parent?.content.push(element)
        root ??= element
        if (!tag.isEmpty) open.push(element)
        if (open.length > maxDepth) return tooDeep
        break
      }
      default:
        return tag satisfies never
    }
    position = tag.end
  }
  return root === undefined || open.length > 0 ? notXml(xml, xml.length) : { ok: true, root }
}

type Builder = XmlElement & { readonly content: (string | XmlElement)[] }

function notXml(xml: string, position: number): Refused {
  const line = lineOf(xml, position)
  return refused(
    'notXml',
    `Die Datei ist kein gültiges XML (Zeile ${line}).`,
    `The file is not valid XML (line ${line}).`,
  )
}

function tooLarge(de: string, en: string): Refused {
  return refused(
    'tooLarge',
    `Die Datei ist zu groß (höchstens ${de}).`,
    `The file is too large (at most ${en}).`,
  )
}

const documentType = refused(
  'documentType',
  'Die Datei enthält eine Dokumenttyp-Deklaration. Solche Dateien werden aus Sicherheitsgründen nicht gelesen.',
  'The file contains a document type declaration. Such files are not read for reasons of security.',
)

const tooDeep = refused(
  'tooDeep',
  `Die Datei ist zu tief verschachtelt (höchstens ${maxDepth} Ebenen).`,
  `The file is nested too deeply (at most ${maxDepth} levels).`,
)
