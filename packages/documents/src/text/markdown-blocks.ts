import type { Block, Table } from '@meinungsbild/exchange'
import MarkdownIt, { type Token } from 'markdown-it'

const RULES = ['heading', 'list', 'blockquote', 'table', 'hr']

// The inline rules stay off: a block keeps its inline Markdown, and whoever sets it reads it.
const blockMarkdown = new MarkdownIt('zero', { html: false, maxNesting: 40 }).enable(RULES)

/**
 * The text of a section as blocks: headings, paragraphs, lists, quotes and simple tables.
 * `#` becomes a heading of `baseLevel`, `##` one below, never below 3. Raw HTML, fences and
 * reference definitions stay text. Inner lists become items of the outer one, marked with a dash.
 */
export function markdownBlocks(text: string, baseLevel: 1 | 2 | 3): readonly Block[] {
  return blocksOf(blockMarkdown.parse(text.toWellFormed(), {}), baseLevel, undefined)
}

function blocksOf(
  tokens: readonly Token[],
  baseLevel: 1 | 2 | 3,
  style: 'quote' | undefined,
): readonly Block[] {
  const blocks: Block[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]
    if (token === undefined || token.nesting === -1) continue
    const inside = token.nesting === 1 ? tokens.slice(at + 1, closing(tokens, at)) : []
    at += token.nesting === 1 ? inside.length + 1 : 0
    if (token.type === 'heading_open')
      blocks.push({
        kind: 'heading',
        level: headingLevel(baseLevel + Number(token.tag.slice(1)) - 1),
        text: contents(inside),
      })
    else if (token.type === 'paragraph_open') {
      const paragraph = contents(inside)
      if (paragraph !== '')
        blocks.push({ kind: 'paragraph', text: paragraph, ...(style ? { style } : {}) })
    } else if (token.type === 'blockquote_open')
      blocks.push(...blocksOf(inside, baseLevel, 'quote'))
    else if (token.type === 'table_open') blocks.push(tableOf(inside))
    else if (/^(bullet|ordered)_list_open$/.test(token.type))
      blocks.push({
        kind: 'list',
        ordered: token.type === 'ordered_list_open',
        items: itemsOf(inside),
      })
    else if (token.type === 'inline') blocks.push({ kind: 'paragraph', text: token.content })
  }
  return blocks
}

function closing(tokens: readonly Token[], opening: number): number {
  const level = tokens[opening]?.level
  const found = tokens.findIndex(
    (token, index) => index > opening && token.nesting === -1 && token.level === level,
  )
  return found === -1 ? tokens.length : found
}

function contents(tokens: readonly Token[]): string {
  return tokens.map((token) => token.content.trim()).join('')
}

function headingLevel(level: number): 1 | 2 | 3 {
  return level <= 1 ? 1 : level === 2 ? 2 : 3
}

function itemsOf(tokens: readonly Token[]): readonly string[] {
  const items: string[] = []
  let depth = 0
  let itemDepth = -1
  let fresh = true
  for (const token of tokens) {
    if (token.type.endsWith('_list_open')) depth += 1
    else if (token.type.endsWith('_list_close')) depth -= 1
    else if (token.type === 'list_item_open') {
      items.push('– '.repeat(depth))
      itemDepth = depth
      fresh = true
    } else if (token.type === 'inline') {
      // What follows an inner list is an item of its own: the order counts more than the bullet.
      if (itemDepth !== depth) items.push('– '.repeat(depth))
      // Backslash and newline: a hard break, so that the paragraphs of one item stay apart.
      else if (!fresh) items.push(`${items.pop() ?? ''}\\\n`)
      items.push(`${items.pop() ?? ''}${token.content}`)
      itemDepth = depth
      fresh = false
    }
  }
  return items
}

function tableOf(tokens: readonly Token[]): Table {
  const rows: string[][] = []
  const numeric = new Set<number>()
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'tr_open') rows.push([])
    if (token.type !== 'th_open' && token.type !== 'td_open') continue
    const row = rows.at(-1)
    if (String(token.attrGet('style') ?? '').includes('right')) numeric.add(row?.length ?? 0)
    row?.push(tokens[index + 1]?.content ?? '')
  }
  const [head = [], ...body] = rows
  return { kind: 'table', caption: '', head, rows: body, numeric: [...numeric] }
}
