import { escapeXml } from '../safe/escape-xml.ts'
import { childrenOf, elementsIn, type XmlElement } from '../safe/xml-element.ts'
import type { LossName } from './losses.ts'
import type { OdtStyles } from './odt-styles.ts'

type Losses = Partial<Record<LossName, number>>

/** The text of a document as HTML, and how often something had no place in it. */
export function odtHtml(
  text: XmlElement,
  styles: OdtStyles,
): { readonly html: string; readonly losses: Losses } {
  const losses: Losses = {}
  const lose = (name: LossName) => {
    losses[name] = (losses[name] ?? 0) + 1
    return ''
  }
  return { html: inside(text), losses }

  function inside({ content }: XmlElement, list = '', level = 0): string {
    return content
      .map((part) => (typeof part === 'string' ? escapeXml(part) : one(part, list, level)))
      .join('')
  }

  function one(element: XmlElement, list: string, level: number): string {
    const { name, attributes } = element
    const style = attributes['text:style-name'] ?? ''
    switch (name) {
      case 'text:h': {
        const depth = Math.min(6, Math.max(1, Number(attributes['text:outline-level'] ?? 1) || 1))
        return `<h${depth}>${inside(element)}</h${depth}>`
      }
      case 'text:p':
        return styles.isTitle(style)
          ? `<h1>${inside(element)}</h1>`
          : `<p>${emphasized(style, inside(element))}</p>`
      case 'text:span':
        return emphasized(style, inside(element))
      case 'text:a':
        return `<a href="${escapeXml(attributes['xlink:href'] ?? '')}">${inside(element)}</a>`
      case 'text:line-break':
        return '<br>'
      case 'text:tab':
        return ' '
      case 'text:s':
        return ' '
      case 'text:list': {
        const own = style === '' ? list : style
        const tag = styles.isNumbered(own, level + 1) ? 'ol' : 'ul'
        const items = elementsIn(element).map((item) => `<li>${inside(item, own, level + 1)}</li>`)
        return `<${tag}>${items.join('')}</${tag}>`
      }
      case 'table:table':
        return `<table>${rowsOf(element)}</table>`
      case 'text:note':
        lose('notes')
        return childrenOf(element, 'text:note-body')
          .map(
            (body) =>
              ` (${inside(body)
                .replaceAll(/<\/?p>/g, ' ')
                .trim()})`,
          )
          .join('')
      case 'draw:text-box':
        lose('textBoxes')
        return inside(element)
      case 'draw:image':
        return lose('pictures')
      case 'draw:object':
      case 'draw:object-ole':
        return lose('charts')
      case 'math:math':
        return lose('formulas')
      case 'office:annotation':
        return lose('comments')
      case 'text:tracked-changes':
        return lose('tracked')
      case 'text:table-of-content':
      case 'text:alphabetical-index':
      case 'text:illustration-index':
      case 'text:table-index':
      case 'text:bibliography':
        return lose('contents')
      case 'office:annotation-end':
      case 'svg:title':
      case 'svg:desc':
      case 'office:forms':
      case 'text:sequence-decls':
      case 'text:variable-decls':
        return ''
      default:
        return inside(element, list, level)
    }
  }

  /** Rows are under headers, groups and soft breaks; a repeated row stands once: sheets fill themselves with empty ones. */
  function rowsOf(table: XmlElement): string {
    return elementsIn(table)
      .map((part) => {
        if (part.name !== 'table:table-row') {
          return part.name.startsWith('table:table-') ? rowsOf(part) : ''
        }
        const cells = elementsIn(part).filter((cell) => cell.name === 'table:table-cell')
        return `<tr>${cells.map(cellOf).join('')}</tr>`
      })
      .join('')
  }

  function cellOf(cell: XmlElement): string {
    const columns = Number(cell.attributes['table:number-columns-spanned'] ?? 1)
    const rows = Number(cell.attributes['table:number-rows-spanned'] ?? 1)
    if (columns > 1 || rows > 1) lose('joinedCells')
    const span = columns > 1 ? ` colspan="${Math.min(20, Math.trunc(columns))}"` : ''
    return `<td${span}>${inside(cell)}</td>`
  }

  function emphasized(style: string, html: string): string {
    if (html.trim() === '') return html
    const bold = styles.isBold(style) ? `<strong>${html}</strong>` : html
    return styles.isItalic(style) ? `<em>${bold}</em>` : bold
  }
}
