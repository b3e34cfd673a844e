/** A part of a text: words, or an expression that stood in braces. */
export type TextPart = { readonly kind: 'words' | 'expression'; readonly text: string }

/** Tags that an editor puts around and into expressions. A comparison such as `a < b` is none. */
const tag =
  /<\/?(?:a|b|big|br|center|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|pre|small|span|strong|sub|sup|table|tbody|td|th|tr|u|ul)(?:\s+[\w-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?>/gi

/** So far the end of an expression is looked for; a brace that is never closed costs no more. */
const longest = 10_000

/**
 * Cuts a text where expressions stand in it: `{name}`. A brace before a space is just a brace, and so is one that is not
 * closed before the next; between quotation marks braces belong to the expression.
 */
export function partsOfText(html: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  let open = html.indexOf('{')
  while (open !== -1) {
    const end = /^\{\S/.test(html.slice(open, open + 2)) ? endOfExpression(html, open) : -1
    if (end !== -1) {
      parts.push({ kind: 'words', text: html.slice(from, open) })
      parts.push({ kind: 'expression', text: plain(html.slice(open + 1, end)) })
      from = end + 1
    }
    open = html.indexOf('{', end === -1 ? open + 1 : from)
  }
  parts.push({ kind: 'words', text: html.slice(from) })
  return parts.filter(({ text }) => text !== '')
}

/** Where the brace is closed that is opened at `open`; -1 if nowhere. */
function endOfExpression(html: string, open: number): number {
  let quote = ''
  for (let at = open + 1; at < html.length && at < open + longest; at += 1) {
    const sign = html.charAt(at)
    if (quote !== '') {
      if (sign === '\\') at += 1
      else if (sign === quote) quote = ''
    } else if (sign === '"' || sign === "'") quote = sign
    else if (sign === '{') return -1
    else if (sign === '}') return at
  }
  return -1
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['nbsp', ' '],
  ['#39', "'"],
])

function plain(html: string): string {
  return html
    .replace(tag, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities.get(name) ?? '')
    .trim()
}
