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

const RULES = ['newline', 'escape', 'emphasis', 'balance_pairs', 'fragments_join', 'link']

// Only what Block allows is switched on: backticks, images and entities stay the characters they are.
const inlineMarkdown = new MarkdownIt('zero', { html: false, maxNesting: 40 }).enable(RULES, true)

/** Inline Markdown as runs; every other sign is text. */
export function inlineRuns(source: string): readonly Run[] {
  const runs: Run[] = []
  let strong = 0
  let emphasis = 0
  const links: (string | undefined)[] = []
  for (const token of inlineMarkdown.parseInline(source, {})[0]?.children ?? []) {
    if (token.type === 'strong_open') strong += 1
    else if (token.type === 'strong_close') strong -= 1
    else if (token.type === 'em_open') emphasis += 1
    else if (token.type === 'em_close') emphasis -= 1
    else if (token.type === 'link_open') links.push(address(token.attrGet('href')))
    else if (token.type === 'link_close') links.pop()
    else if (token.type === 'hardbreak') runs.push({ text: '', break: true })
    else {
      const text = token.type === 'softbreak' ? ' ' : token.content
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

function address(href: unknown): string | undefined {
  return typeof href === 'string' && /^(https?:\/\/|mailto:|tel:)[!-~]+$/.test(href) ? href : undefined
}
