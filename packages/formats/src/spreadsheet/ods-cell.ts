import type { XmlElement } from '../safe/xml-element.ts'
import { attributeNamed, childrenNamed, localName } from './local-name.ts'

/** What stands in a cell, as a text; paragraphs are lines. */
export function textOfOdsCell(cell: XmlElement): string {
  const value = attributeNamed(cell, 'value')
  switch (attributeNamed(cell, 'value-type')) {
    case 'float':
    case 'percentage':
    case 'currency':
      return Number.isFinite(Number(value)) ? String(Number(value)) : value
    case 'boolean':
      return attributeNamed(cell, 'boolean-value').toUpperCase()
    case 'date':
      return attributeNamed(cell, 'date-value')
    default:
      return childrenNamed(cell, 'p').map(words).join('\n')
  }
}

function words(element: XmlElement): string {
  return element.content
    .map((part) => {
      if (typeof part === 'string') return part.replace(/\s+/g, ' ')
      switch (localName(part)) {
        case 's':
          return ' '.repeat(Math.min(Number.parseInt(attributeNamed(part, 'c'), 10) || 1, 100))
        case 'tab':
          return '\t'
        case 'line-break':
          return '\n'
        case 'annotation':
          return ''
        default:
          return words(part)
      }
    })
    .join('')
}
