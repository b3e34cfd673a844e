import MarkdownIt, { type Token } from 'markdown-it'
import { uiLanguage, type UiLanguage } from './texts.ts'

/** What a heading `#` becomes; a text stands inside a page that has its own headings. */
export type HeadingLevel = 2 | 3 | 4

type Options = {
  readonly language?: string
  readonly headingLevel?: HeadingLevel
  /** Documents of the authority have tables; what citizens read has none. */
  readonly tables?: boolean
}

const quotes: Readonly<Record<UiLanguage, string>> = { de: '„“‚‘', en: '“”‘’' }

const parsers: Readonly<Record<UiLanguage, ReturnType<typeof MarkdownIt>>> = {
  de: parser('de'),
  en: parser('en'),
}

const parsersOfTables: typeof parsers = {
  de: withTables(parser('de'), 'Tabelle'),
  en: withTables(parser('en'), 'Table'),
}

/** Paragraphs, headings, lists, emphasis and links as HTML; HTML in the text is shown as text, and pictures are not loaded. */
export function markdownToHtml(text: string, options: Options = {}): string {
  const { language = 'de', headingLevel = 2, tables = false } = options
  const known = tables ? parsersOfTables : parsers
  return known[uiLanguage(language)].render(text, { headingLevel })
}

/** The same for a single line: emphasis and links only. */
export function inlineMarkdown(text: string, language = 'de'): string {
  return parsers[uiLanguage(language)].renderInline(text)
}

/** What the same text consists of, for other forms than HTML. */
export function markdownTokens(text: string, language: string): readonly Token[] {
  return parsers[uiLanguage(language)].parse(text, {})
}

/** Whether a link may be followed from our pages: web addresses, e-mail, and places on our own site. */
function isSafeLink(href: string): boolean {
  const address = href.trim().toLowerCase()
  if (/^(?:https?:\/\/[^/]|mailto:[^/])/.test(address)) return true
  return !/^[^/?#]*:/.test(address) && !/^[/\\]{2}/.test(address)
}

function parser(language: UiLanguage): ReturnType<typeof MarkdownIt> {
  const markdown = MarkdownIt({ html: false, linkify: false, breaks: true, typographer: true })
  markdown.options.quotes = quotes[language]
  // "(c)" is a point of an enumeration in official texts, not a copyright mark.
  markdown.disable(['replacements', 'image', 'table'])
  markdown.validateLink = isSafeLink
  markdown.renderer.rules['link_open'] = (tokens, index, options, _env, self) => {
    tokens[index]?.attrSet('class', 'kern-link')
    tokens[index]?.attrSet('rel', 'noopener noreferrer')
    return self.renderToken(tokens, index, options)
  }
  markdown.core.ruler.push('heading_levels', ({ tokens, env }) => {
    const first: unknown = env?.['headingLevel']
    if (typeof first === 'number') levelHeadings(tokens, first)
  })
  return markdown
}

/**
 * Where a column stands is a class: our pages allow no style of their own. A wide table scrolls by itself, and keyboards must reach
 * what scrolls; it is called `name` then.
 */
function withTables(
  markdown: ReturnType<typeof MarkdownIt>,
  name: string,
): ReturnType<typeof MarkdownIt> {
  markdown.enable('table')
  markdown.renderer.rules['table_open'] = () =>
    `<div class="table-scroll" role="group" aria-label="${name}" tabindex="0"><table class="kern-table markdown__table">\n`
  markdown.renderer.rules['table_close'] = () => '</table></div>\n'
  for (const rule of ['th_open', 'td_open']) {
    markdown.renderer.rules[rule] = (tokens, index) => {
      const token = tokens[index]
      const isRight = String(token?.attrGet('style') ?? '').includes('right')
      return `<${token?.tag ?? 'td'}${isRight ? ' class="markdown__number"' : ''}>`
    }
  }
  return markdown
}

/**
 * Headings begin at a level and never go down by more than one: whoever listens to a page would look for the one between.
 * People begin with `##` as often as with `#`.
 */
function levelHeadings(tokens: readonly Token[], first: number): void {
  const headings = tokens.filter(({ type }) => type === 'heading_open' || type === 'heading_close')
  const written = headings.map(({ tag }) => Number(tag.slice(1)))
  const highest = Math.min(...written)
  let before = first - 1
  for (const [index, token] of headings.entries()) {
    const wanted = first + (written[index] ?? highest) - highest
    const level = token.type === 'heading_open' ? Math.min(wanted, before + 1, 6) : before
    token.tag = `h${level}`
    before = level
  }
}
