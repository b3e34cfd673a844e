import type { TypesetBlock, TypesetPaper } from '../typesetting/typeset.ts'
import type { Draft } from './elements/draft.ts'
import { headingName, outlineLevel } from './blocks/heading.ts'
import { paragraph } from './elements/paragraph.ts'
import type { Place } from './elements/place.ts'
import { plainText } from './elements/plain-text.ts'
import { element, type Content, type Xml } from './elements/xml.ts'

const LEVELS = ['Contents 1', 'Contents 2', 'Contents 3'] as const

/**
 * The contents (Inhaltsverzeichnis): links to the headings with fields for their pages, which the
 * office program fills in. It can be made anew there, from the same three levels.
 */
export function odtContents(paper: TypesetPaper, place: Place, draft: Draft): Xml {
  const { styles } = draft
  const title = paper.words.contents
  const entries = headingsOf(paper.blocks).map((block, at) => ({ block, name: headingName(at) }))
  return element(
    'text:table-of-content',
    { 'text:name': title, 'text:protected': 'true' },
    element(
      'text:table-of-content-source',
      { 'text:outline-level': LEVELS.length },
      element('text:index-title-template', { 'text:style-name': 'Contents_20_Heading' }, title),
      LEVELS.map((_, at) => entryTemplate(at + 1)),
    ),
    element(
      'text:index-body',
      {},
      element(
        'text:index-title',
        { 'text:name': `${title} title` },
        paragraph('Contents Heading', title, place, styles),
      ),
      entries.map(({ block, name }) => entry(block, name)),
    ),
  )

  function entry(block: Heading, name: string): Content {
    const style = LEVELS[outlineLevel(block.level) - 1]
    if (style === undefined) return []
    const page = element('text:bookmark-ref', {
      'text:ref-name': name,
      'text:reference-format': 'page',
    })
    const link = {
      'xlink:type': 'simple',
      'xlink:href': `#${name}`,
      'text:style-name': 'Index_20_Link',
    }
    const text = element('text:a', link, plainText(block.runs), element('text:tab', {}), page)
    return paragraph(style, text, place, styles, [{ at: place.width, kind: 'dotted' }])
  }
}

function entryTemplate(level: number): Xml {
  return element(
    'text:table-of-content-entry-template',
    { 'text:outline-level': level, 'text:style-name': `Contents_20_${level}` },
    element('text:index-entry-link-start', {}),
    element('text:index-entry-text', {}),
    element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
    element('text:index-entry-page-number', {}),
    element('text:index-entry-link-end', {}),
  )
}

type Heading = Extract<TypesetBlock, { kind: 'heading' }>

/** In the order in which the text has them. */
function headingsOf(blocks: readonly TypesetBlock[]): readonly Heading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block]
    return block.kind === 'box' || block.kind === 'question' ? headingsOf(block.blocks) : []
  })
}
