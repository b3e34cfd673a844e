import { htmlEntity } from './html-entities.ts'

/** A piece of HTML: words, or a tag with its name in small letters and what else stands in it. */
export type HtmlToken =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }

const tag = /<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>/y
/** What no reader sees: its contents are dropped with it. */
const invisible: ReadonlyMap<string, RegExp> = new Map(
  ['script', 'style'].map((name) => [name, new RegExp(`</${name}\\s*>`, 'gi')]),
)

/**
 * Cuts HTML into words and tags, in one pass. Only what begins like a tag is one: "a < b" keeps its sign. Entities in words
 * are read; comments are dropped, and with scripts and styles what they contain.
 */
export function* htmlTokens(html: string): Iterable<HtmlToken> {
  let from = 0
  let at = html.indexOf('<')
  while (at !== -1) {
    const end = html.startsWith('<!--', at) ? endOf('-->', html, at + 4) : undefined
    tag.lastIndex = at
    const [found = '', closing, name = '', attributes = ''] = end ? [] : (tag.exec(html) ?? [])
    if (end === undefined && found === '') {
      at = html.indexOf('<', at + 1)
      continue
    }
    if (at > from) yield words(html.slice(from, at))
    from = end ?? at + found.length
    if (found !== '') {
      const kind = closing ? 'close' : 'open'
      yield { kind, name: name.toLowerCase(), attributes }
      const close = kind === 'open' && invisible.get(name.toLowerCase())
      if (close) from = endOfMatch(close, html, from)
    }
    at = html.indexOf('<', from)
  }
  if (html.length > from) yield words(html.slice(from))
}

function words(html: string): HtmlToken {
  return { kind: 'words', text: decodeEntities(html) }
}

function endOf(sign: string, html: string, from: number): number {
  const at = html.indexOf(sign, from)
  return at === -1 ? html.length : at + sign.length
}

function endOfMatch(pattern: RegExp, html: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(html) ? pattern.lastIndex : html.length
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g

function decodeEntities(text: string): string {
  return text
    .replace(
      /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]*));/gi,
      (whole, hex, decimal, name) => {
        if (name !== undefined) return htmlEntity(String(name)) ?? whole
        const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16)
        return code >= 32 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : ' '
      },
    )
    .replace(controls, '')
}
