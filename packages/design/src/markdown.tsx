import { inlineMarkdown, markdownToHtml, type HeadingLevel } from './markdown-to-html.ts'

export type MarkdownProps = {
  readonly text: string
  /** Decides the quotation marks. Default German. */
  readonly language?: string
  /** The level of `#`. Default 2. */
  readonly headingLevel?: HeadingLevel
}

/** A text of an author. Safe by construction: the parser knows no HTML and only harmless links. */
export function Markdown({ text, language = 'de', headingLevel = 2 }: MarkdownProps) {
  return (
    <div
      class="markdown"
      // oxlint-disable-next-line react/no-danger -- the HTML comes from our own renderer, not from the author
      dangerouslySetInnerHTML={{ __html: markdownToHtml(text, { language, headingLevel }) }}
    />
  )
}

/** One line with emphasis and links, inside a paragraph or a cell. */
export function InlineMarkdown({ text, language = 'de' }: Omit<MarkdownProps, 'headingLevel'>) {
  // oxlint-disable-next-line react/no-danger -- see above
  return <span dangerouslySetInnerHTML={{ __html: inlineMarkdown(text, language) }} />
}
