import MarkdownIt from 'markdown-it'

/** A stretch of text with one look. `break` is a line break and has no text. */
export type Run = {
  readonly text: string
  readonly strong?: true
  readonly emphasis?: true
  /** An address with scheme `https`, `http`, `mailto` or `tel`. */
  readonly link?: string
  readonly break?: true
}

const RULES = [
  'newline',
  'escape',
  'emphasis',
  'balance_pairs',
  'fragments_join',
  'link',
  'smartquotes',
]

const parsers = { de: parser('„“‚‘'), en: parser('“”‘’') }

// Only what Block allows is switched on: backticks, images and entities stay the characters they are.
function parser(quotes: string) {
  const markdown = new MarkdownIt('zero', {
    html: false,
    typographer: true,
    quotes,
    maxNesting: 40,
  })
  // A link that may not be followed stays as it was typed, with its address.
  markdown.validateLink = (href) => /^(https?:\/\/|mailto:|tel:)[!-~]+$/.test(href)
  return markdown.enable(RULES)
}

/** Inline Markdown as runs, with the language's quotation marks; every other sign is text. */
export function inlineRuns(source: string, language: 'de' | 'en'): readonly Run[] {
  const runs: Run[] = []
  let strong = 0
  let emphasis = 0
  const links: string[] = []
  for (const token of parsers[language].parseInline(source, {})[0]?.children ?? []) {
    if (token.type === 'strong_open') strong += 1
    else if (token.type === 'strong_close') strong -= 1
    else if (token.type === 'em_open') emphasis += 1
    else if (token.type === 'em_close') emphasis -= 1
    else if (token.type === 'link_open') links.push(String(token.attrGet('href') ?? ''))
    else if (token.type === 'link_close') links.pop()
    else if (token.type === 'hardbreak' || token.type === 'softbreak')
      runs.push({ text: '', break: true })
    else {
      const text = token.content
      const link = links.at(-1)
      if (text !== '')
        runs.push({
          text,
          ...(strong > 0 ? { strong: true as const } : {}),
          ...(emphasis > 0 ? { emphasis: true as const } : {}),
          ...(link === undefined ? {} : { link }),
        })
    }
  }
  return runs
}
