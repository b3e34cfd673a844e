import type TurndownService from 'turndown'
import { styleAttribute } from './quiet-styles.ts'

type Rule = TurndownService.Rule

/** What is used of an element, in browsers as in Node. */
type Part = { getAttribute(name: string): string | null; readonly innerHTML: string }

/** Signs that no text has: cells and rows are parted by them until the table around them is written. */
const cellEnd = '\uE000'
const rowEnd = '\uE001'
const rightMark = '\uE002'

/** Takes signs that part cells out of a text before it is read. */
export function withoutTableSigns(html: string): string {
  return html.replaceAll(/[\uE000-\uE002]/g, '')
}

/**
 * Tables: the first row is the header; cells that are joined stand once, with empty ones beside them; a table inside a cell is
 * text. A table of one cell is no table, but a frame around text.
 */
export const tableRules: readonly (readonly [string, Rule])[] = [
  [
    'tableCell',
    {
      filter: ['td', 'th'],
      replacement: (content, node) => {
        const part = partOf(node)
        const joined = Math.min(20, Math.max(1, Number(part.getAttribute('colspan') ?? 1) || 1))
        return `${isRight(part) ? rightMark : ''}${content.trim()}${cellEnd.repeat(joined)}`
      },
    },
  ],
  ['tableRow', { filter: 'tr', replacement: (content) => content + rowEnd }],
  ['table', { filter: 'table', replacement: (content) => `\n\n${markdownTable(content)}\n\n` }],
]

function markdownTable(content: string): string {
  const rows = content
    .split(rowEnd)
    .slice(0, -1)
    .map((row) => row.split(cellEnd).slice(0, -1))
    .filter((row) => row.length > 0)
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const [first] = rows
  if (first === undefined) return content.replaceAll(/[\uE000-\uE002]/g, '').trim()
  if (rows.length === 1 && columns === 1) return (first[0] ?? '').replaceAll(rightMark, '').trim()
  const wide = rows.map((row) => Array.from({ length: columns }, (_, at) => row[at] ?? ''))
  const rule = Array.from({ length: columns }, (_, at) =>
    wide.slice(1).some((row) => row[at]?.includes(rightMark)) ? '---:' : '---',
  )
  const [head = '', ...body] = wide.map((row) => line(row.map(oneLine)))
  return [head, line(rule), ...body].join('\n')
}

function isRight(cell: Part): boolean {
  const look = `align="${cell.getAttribute('align') ?? ''}" ${cell.getAttribute(styleAttribute) ?? ''} ${cell.innerHTML.slice(0, 300)}`
  return /text-align:\s*(?:right|end)|\balign="?right/i.test(look)
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function oneLine(text: string): string {
  return text
    .replaceAll(/[\uE000-\uE002]/g, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .replaceAll(/(?<!\\)\|/g, '\\|')
    .trim()
}

function partOf(node: unknown): Part {
  return node as Part
}
