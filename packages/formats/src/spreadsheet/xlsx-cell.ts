import { allText, elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { attributeNamed, childrenNamed, localName } from './local-name.ts'

/** The texts that cells refer to by number. */
export function sharedStringsOf(root: XmlElement): readonly string[] {
  return childrenNamed(root, 'si').map(richText)
}

/**
 * What stands in a cell, as a text. The result of a formula counts, not the formula; a failed one is empty. A day is the
 * number that the file holds: no form says anything by days.
 */
export function textOfCell(cell: XmlElement, shared: readonly string[]): string {
  const [value] = childrenNamed(cell, 'v')
  const raw = value === undefined ? '' : allText(value)
  switch (attributeNamed(cell, 't')) {
    case 's':
      return shared[Number.parseInt(raw, 10)] ?? ''
    case 'inlineStr':
      return childrenNamed(cell, 'is').map(richText).join('')
    case 'str':
      return unescaped(raw)
    case 'b':
      return raw.trim() === '1' ? 'TRUE' : 'FALSE'
    case 'e':
      return ''
    default:
      return raw.trim() === '' || !Number.isFinite(Number(raw)) ? raw : String(Number(raw))
  }
}

/** A text in runs of different looks. What stands in `rPh` says how it is pronounced. */
function richText(element: XmlElement): string {
  const pieces = elementsIn(element).map((part) => {
    const name = localName(part)
    return name === 't' ? allText(part) : name === 'r' ? richText(part) : ''
  })
  return unescaped(pieces.join(''))
}

/** Characters that XML cannot hold are written as `_x000D_`. */
function unescaped(text: string): string {
  return text
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\r\n?/g, '\n')
}
