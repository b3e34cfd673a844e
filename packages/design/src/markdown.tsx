import { inlineMarkdown, markdownToHtml, type HeadingLevel } from './markdown-to-html.ts'

export type MarkdownProps = {
  readonly text: string
  /** Decides the quotation marks. Default German. */
  readonly language?: string
  /** The level of `#`. Default 2. */
  readonly headingLevel?: HeadingLevel
  /** Whether tables are tables; else they stay as they were typed. */
  readonly tables?: boolean
}

/** A text of an author. Safe by construction: the parser knows no HTML and only harmless links. */
export function Markdown(props: MarkdownProps) {
  const { text, language = 'de', headingLevel = 2, tables = false } = props
  return (
    <div
      class="markdown"
      // oxlint-disable-next-line react/no-danger -- the HTML comes from our own renderer, not from the author
      dangerouslySetInnerHTML={{ __html: markdownToHtml(text, { language, headingLevel, tables }) }}
    />
  )
}

/** One line with emphasis and links, inside a paragraph or a cell. */
export function InlineMarkdown({
  text,
  language = 'de',
}: Pick<MarkdownProps, 'text' | 'language'>) {
  // oxlint-disable-next-line react/no-danger -- see above
  return <span dangerouslySetInnerHTML={{ __html: inlineMarkdown(text, language) }} />
}
