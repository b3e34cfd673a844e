import { htmlTokens, type HtmlToken } from './html-tokens.ts'
import { printLine, type MarkdownLine } from './markdown-line.ts'

const blocks: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 ul ol dl dt table tr blockquote section article header footer hr'.split(
    ' ',
  ),
)
const parts: ReadonlySet<string> = new Set(['br', 'li', 'dd', 'td', 'th'])

const deepestList = 5

/** The words of a piece of HTML on one line: for questions, labels and titles. Text without tags stays as it is. */
export function plainText(html: string): string {
  const pieces: string[] = []
  for (const token of htmlTokens(html)) {
    if (token.kind === 'words') pieces.push(token.text)
    else if (blocks.has(token.name) || parts.has(token.name)) pieces.push(' ')
  }
  return pieces.join('').replace(/\s+/g, ' ').trim()
}

/**
 * A piece of HTML as Markdown: paragraphs, headings, line breaks, lists, links, strong and emphasis; a row of a table becomes
 * a paragraph. Every other tag is dropped, its words are kept. Characters that mean something in Markdown are escaped.
 */
export function markdown(html: string): string {
  const writing: Writing = { lines: [], lists: [], strong: 0, emphasis: 0, address: undefined }
  for (const token of htmlTokens(html)) write(token, writing)
  const pieces: string[] = []
  let isApart = false
  for (const line of writing.lines) {
    const printed = printLine(line)
    // What is apart stays so, even if the line itself has no words.
    isApart ||= line.isApart
    if (printed === '') continue
    if (pieces.length > 0) pieces.push(isApart ? '\n\n' : '\n')
    pieces.push(printed)
    isApart = false
  }
  return pieces.join('').trim()
}

/** What is open while HTML is read from the first to the last tag. */
type Writing = {
  readonly lines: MarkdownLine[]
  /** The lists that are open, from the outermost. */
  readonly lists: { readonly isOrdered: boolean; items: number }[]
  strong: number
  emphasis: number
  address: string | undefined
}

function write(token: HtmlToken, writing: Writing): void {
  if (token.kind === 'words') {
    const { strong, emphasis, address } = writing
    lineOf(writing).runs.push({
      text: token.text,
      strong: strong > 0,
      emphasis: emphasis > 0,
      address,
    })
    return
  }
  const { name } = token
  const isOpen = token.kind === 'open'
  switch (name) {
    case 'b':
    case 'strong':
      writing.strong = Math.max(0, writing.strong + (isOpen ? 1 : -1))
      return
    case 'i':
    case 'em':
    case 'u':
      writing.emphasis = Math.max(0, writing.emphasis + (isOpen ? 1 : -1))
      return
    case 'a':
      writing.address = isOpen ? addressIn(token.attributes) : undefined
      return
    case 'br':
      startLine(writing, '', false)
      return
    case 'ul':
    case 'ol':
      if (!isOpen) writing.lists.pop()
      if (writing.lists.length === 0) startLine(writing, '', true)
      if (isOpen) writing.lists.push({ isOrdered: name === 'ol', items: 0 })
      return
    case 'li':
      if (isOpen) startLine(writing, itemMarker(writing), false)
      return
    case 'td':
    case 'th':
      write({ kind: 'words', text: ' ' }, writing)
      return
    default:
      if (/^h[1-6]$/.test(name)) {
        startLine(
          writing,
          isOpen ? '#'.repeat(Math.min(3, Number(name.charAt(1)))) + ' ' : '',
          true,
        )
      } else if (blocks.has(name) || parts.has(name)) startLine(writing, '', blocks.has(name))
  }
}

function lineOf({ lines }: Writing): MarkdownLine {
  const last = lines.at(-1)
  if (last !== undefined) return last
  const first: MarkdownLine = { marker: '', isApart: false, runs: [] }
  lines.push(first)
  return first
}

/** A paragraph at the beginning of an item goes on in the item's line. */
function startLine(writing: Writing, marker: string, isApart: boolean): void {
  const last = writing.lines.at(-1)
  const isBlank = last?.runs.every(({ text }) => text.trim() === '') ?? false
  if (isBlank && last?.marker && marker === '' && writing.lists.length > 0) return
  writing.lines.push({ marker, isApart: isApart && writing.lists.length === 0, runs: [] })
}

function itemMarker({ lists }: Writing): string {
  const list = lists.at(-1)
  if (list === undefined) return '- '
  list.items += 1
  const indent = '   '.repeat(Math.min(lists.length - 1, deepestList))
  return indent + (list.isOrdered ? `${list.items}. ` : '- ')
}

function addressIn(attributes: string): string | undefined {
  const [, address] =
    /\bhref\s*=\s*["']?((?:https?:\/\/|mailto:)[^"'\s()<>]+)/i.exec(attributes) ?? []
  return address?.replaceAll('&amp;', '&').replaceAll('\\', '')
}
