import { escapedHtml } from './html-escaping.ts'

/**
 * Markdown of our questionnaires as HTML: paragraphs, headings, line breaks, lists in lists, links, strong and emphasis. What
 * is none of these stands as it is.
 */
export function markdownToHtml(markdown: string): string {
  const blocks = markdown.split(/\n{2,}/).map((block) => block.split('\n'))
  return blocks.map(blockHtml).join('\n')
}

function blockHtml(lines: readonly string[]): string {
  const [first = ''] = lines
  const heading = /^(#{1,6}) +(.+)$/.exec(first)
  if (heading !== null && lines.length === 1) {
    const [, signs = '', words = ''] = heading
    return `<h${signs.length}>${inline(words)}</h${signs.length}>`
  }
  const start = lines.findIndex((line) => itemIn(line) !== undefined)
  if (start === -1) return `<p>${lines.map(inline).join('<br>')}</p>`
  const before = lines.slice(0, start)
  const words = before.length === 0 ? '' : `<p>${before.map(inline).join('<br>')}</p>`
  return words + listHtml(lines.slice(start))
}

type Item = { readonly depth: number; readonly isOrdered: boolean; readonly words: string }

function itemIn(line: string): Item | undefined {
  const [, indent = '', sign, words = ''] = /^( *)(-|\d+\.) +(.*)$/.exec(line) ?? []
  if (sign === undefined) return undefined
  return { depth: indent.length, isOrdered: sign !== '-', words }
}

/** Opens a list for each deeper indent; a line that is no item goes on with the item before. */
function listHtml(lines: readonly string[]): string {
  const open: Item[] = []
  let html = ''
  const close = () => {
    html += open.pop()?.isOrdered ? '</li></ol>' : '</li></ul>'
  }
  for (const line of lines) {
    const item = itemIn(line)
    if (item === undefined) {
      html += `<br>${inline(line.trim())}`
      continue
    }
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) > item.depth) close()
    const current = open.at(-1)
    if (current === undefined || item.depth > current.depth) {
      html += item.isOrdered ? '<ol>' : '<ul>'
      open.push(item)
    } else html += '</li>'
    html += `<li>${inline(item.words)}`
  }
  while (open.length > 0) close()
  return html
}

/** In this order: an escaped sign, a link, strong and emphasis, strong, emphasis. */
const pattern =
  /\\([!-/:-@[-`{-~])|\[((?:[^\]\\]|\\.)*)\]\(([^()\s]*)\)|\*\*\*((?:[^*\\]|\\.)+)\*\*\*|\*\*((?:[^*\\]|\\.)+)\*\*|\*((?:[^*\\]|\\.)+)\*/g

function inline(words: string): string {
  let html = ''
  let from = 0
  for (const found of words.matchAll(pattern)) {
    const [all, sign, label, address = '', both, strong, emphasis] = found
    html += escapedHtml(words.slice(from, found.index))
    from = found.index + all.length
    if (sign !== undefined) html += escapedHtml(sign)
    else if (label !== undefined) html += link(label, address)
    else if (both !== undefined) html += `<strong><em>${inline(both)}</em></strong>`
    else if (strong !== undefined) html += `<strong>${inline(strong)}</strong>`
    else html += `<em>${inline(emphasis ?? '')}</em>`
  }
  return html + escapedHtml(words.slice(from))
}

function link(label: string, address: string): string {
  const isSafe = /^(?:https?:\/\/|mailto:)/i.test(address)
  const href = escapedHtml(address).replaceAll('"', '&quot;')
  return isSafe ? `<a href="${href}">${inline(label)}</a>` : inline(label)
}
