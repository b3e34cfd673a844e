import type { Token } from 'markdown-it'
import { markdownTokens } from './markdown-to-html.ts'

/** The same text as `markdownToHtml` for who sees no HTML: paragraphs apart, lists with dashes, addresses beside their links. */
export function markdownToText(text: string, language = 'de'): string {
  const lines: string[] = []
  const lists: (number | undefined)[] = []
  let bullet = ''
  let quote = ''
  for (const token of markdownTokens(text, language)) {
    switch (token.type) {
      case 'bullet_list_open':
        lists.push(undefined)
        break
      case 'ordered_list_open':
        lists.push(Number(token.attrGet('start') ?? 1))
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        if (lists.length === 0) lines.push('')
        break
      case 'list_item_open':
        bullet = nextBullet(lists)
        break
      case 'blockquote_open':
        quote += '> '
        break
      case 'blockquote_close':
        quote = quote.slice(2)
        break
      case 'hr':
        lines.push('---', '')
        break
      case 'fence':
      case 'code_block':
        lines.push(...token.content.trimEnd().split('\n'), '')
        break
      case 'inline': {
        const indent = quote + '  '.repeat(Math.max(0, lists.length - 1))
        const [first = '', ...more] = inlineText(token.children ?? []).split('\n')
        lines.push(indent + bullet + first)
        lines.push(...more.map((line) => indent + ' '.repeat(bullet.length) + line))
        bullet = ' '.repeat(bullet.length)
        if (lists.length === 0) lines.push('')
        break
      }
      default:
    }
    if (token.type === 'list_item_close') bullet = ''
  }
  return lines.join('\n').trimEnd()
}

/** Counts the innermost list on and gives the sign of its next item. */
function nextBullet(lists: (number | undefined)[]): string {
  const number = lists.at(-1)
  if (number === undefined) return '- '
  lists[lists.length - 1] = number + 1
  return `${number}. `
}

function inlineText(tokens: readonly Token[]): string {
  let text = ''
  let link: { readonly href: string; readonly from: number } | undefined
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n'
    else if (token.type === 'link_open')
      link = { href: String(token.attrGet('href') ?? ''), from: text.length }
    else if (token.type === 'link_close' && link !== undefined) {
      if (text.slice(link.from) !== link.href) text += ` (${link.href})`
      link = undefined
    } else text += token.content
  }
  return text
}
