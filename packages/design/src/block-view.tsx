import type { Block } from '@meinungsbild/exchange'
import type { ComponentChildren } from 'preact'
import { ChartFigure } from './content/chart-figure.tsx'
import { TableView } from './content/table-view.tsx'
import { formatDay } from './dates.ts'
import { InlineMarkdown } from './markdown.tsx'
import { uiLanguage } from './texts.ts'

export type BlockViewProps = {
  readonly blocks: readonly Block[]
  /** Default German. */
  readonly language?: string
  /** Added to the levels of headings, so that they fit below those of the page. Default 1: level 1 becomes `h2`. */
  readonly headingOffset?: number
}

/** A document as HTML. */
export function BlockView({ blocks, language = 'de', headingOffset = 1 }: BlockViewProps) {
  return (
    <div class="blocks">
      {blocks.map((block) => (
        <OneBlock block={block} language={language} headingOffset={headingOffset} />
      ))}
    </div>
  )
}

type OneBlockProps = {
  readonly block: Block
  readonly language: string
  readonly headingOffset: number
}

function OneBlock({ block, language, headingOffset }: OneBlockProps) {
  const inline = (text: string) => <InlineMarkdown text={text} language={language} />
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level + headingOffset}>{inline(block.text)}</Heading>
    case 'paragraph':
      return <p class={paragraphs[block.style ?? 'plain']}>{inline(block.text)}</p>
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List class="blocks__list">
          {block.items.map((item) => (
            <li>{inline(item)}</li>
          ))}
        </List>
      )
    }
    case 'facts':
      return (
        <dl class="summary-list">
          {block.facts.map(({ label, value }) => (
            <div class="summary-list__row">
              <dt>{label}</dt>
              <dd>{inline(value)}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return <TableView table={block} language={language} />
    case 'figure':
      return (
        <ChartFigure
          chart={block.chart}
          caption={block.caption}
          table={block.table}
          language={language}
        />
      )
    case 'box':
      return (
        <section class="box">
          <Heading level={Math.min(2 + headingOffset, 6)}>{block.title}</Heading>
          <BlockView blocks={block.blocks} language={language} headingOffset={headingOffset + 1} />
        </section>
      )
    case 'signature':
      return (
        <p class="signature">
          <strong>{block.mark}</strong>, {formatDay(block.day, uiLanguage(language))}
          <br />
          {block.name}
          <br />
          {block.office}
        </p>
      )
    default:
      return block satisfies never
  }
}

const paragraphs = {
  plain: 'blocks__text',
  lead: 'blocks__text blocks__text--lead',
  note: 'blocks__text blocks__text--note',
  quote: 'blocks__text blocks__text--quote',
} as const

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const

function Heading({
  level,
  children,
}: {
  readonly level: number
  readonly children: ComponentChildren
}) {
  const Tag = headings[level - 2] ?? 'h6'
  return <Tag class={level <= 2 ? 'kern-heading-medium' : 'kern-heading-small'}>{children}</Tag>
}
