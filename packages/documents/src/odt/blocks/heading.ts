import type { TypesetBlock } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { heading } from '../elements/paragraph.ts'
import type { Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { element, type Xml } from '../elements/xml.ts'

const STYLES = ['Heading 1', 'Heading 2', 'Heading 3', 'Heading 4', 'Heading 5'] as const

/** The title of the paper has a style of its own, so the headings of the text begin at level 1. */
export function outlineLevel(level: number): number {
  return Math.max(1, level - 1)
}

/** The bookmark of the heading that is the `at`th of the text. */
export function headingName(at: number): string {
  return `heading-${at + 1}`
}

export function odtHeading(
  block: Extract<TypesetBlock, { kind: 'heading' }>,
  place: Place,
  draft: Draft,
): Xml {
  const level = outlineLevel(block.level)
  const name = draft.nextHeading()
  return heading(
    STYLES[level - 1] ?? 'Heading 5',
    level,
    [
      element('text:bookmark-start', { 'text:name': name }),
      odtRuns(block.runs),
      element('text:bookmark-end', { 'text:name': name }),
    ],
    place,
    draft.styles,
  )
}
