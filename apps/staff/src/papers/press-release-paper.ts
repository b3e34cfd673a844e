import { formatMoment, textsFor } from '@meinungsbild/design'
import { markdownBlocks, type Paper } from '@meinungsbild/documents'
import type { Block } from '@meinungsbild/exchange'
import { reliabilityBox } from '../results/reliability-box.ts'
import { letterhead } from './letterhead.ts'
import type { PaperInput } from './paper-input.ts'
import { papersTexts } from './papers.texts.ts'
import { sectionBlocks, sectionText } from './section-blocks.ts'

/** Sections that have a place of their own on a press release; all others follow under their headings. */
const placed: readonly string[] = ['headline', 'subline', 'lead', 'quote', 'method', 'contact']

/** A press release: embargo, headline, subline, lead, text, quote, method box, contact. */
export function pressReleasePaper(input: PaperInput): Paper {
  const { state, definition, version, language, results } = input
  const texts = textsFor(papersTexts, language)
  const text = (id: string) => sectionText(input, id)
  const { publication, embargo } = state
  const until = publication?.visibleFrom ?? embargo
  const label = publication === undefined ? texts.embargo : texts.visibleFrom
  const headline = text('headline').replaceAll(/[*_#]/g, '').trim()
  return {
    title: headline === '' ? (state.initiative?.title ?? '') : headline,
    language,
    style: 'pressRelease',
    label: definition.title[language],
    letterhead: letterhead(input),
    blocks: [
      ...(until === undefined
        ? []
        : [{ kind: 'facts' as const, facts: [{ label, value: formatMoment(until, language) }] }]),
      ...paragraphs(text('subline'), 'lead'),
      ...paragraphs(text('lead'), 'lead'),
      ...sectionBlocks(
        input,
        definition.sections.filter(({ id }) => !placed.includes(id)),
      ),
      ...paragraphs(text('quote'), 'quote'),
      ...(results === undefined ? [] : reliabilityBox(results, language)),
      ...box('method'),
      ...box('contact'),
    ],
    createdAt: publication?.at ?? version.at,
  }

  function box(id: string): readonly Block[] {
    const title = definition.sections.find((section) => section.id === id)?.heading[language] ?? ''
    return text(id) === '' ? [] : [{ kind: 'box', title, blocks: markdownBlocks(text(id), 3) }]
  }
}

function paragraphs(text: string, style: 'lead' | 'quote'): readonly Block[] {
  return markdownBlocks(text, 3).map((block) =>
    block.kind === 'paragraph' ? { ...block, style } : block,
  )
}
