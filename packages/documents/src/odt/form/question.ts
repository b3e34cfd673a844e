import type { TypesetBlock } from '../../typesetting/typeset.ts'
import type { WriteBlocks } from '../blocks/box.ts'
import type { Draft } from '../elements/draft.ts'
import { outlineLevel } from '../blocks/heading.ts'
import { heading } from '../elements/paragraph.ts'
import type { Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { element, type Content } from '../elements/xml.ts'

/** Millimetres for the number; the answers stand below the text. */
const NUMBER = 10

/** A question is a heading with its number before it, and stays with its answers. */
export function odtQuestion(
  block: Extract<TypesetBlock, { kind: 'question' }>,
  place: Place,
  draft: Draft,
  write: WriteBlocks,
): Content {
  const text = [block.number, element('text:tab', {}), odtRuns(block.runs)]
  const answers = { ...place, left: place.left + NUMBER, width: place.width - NUMBER, whole: true }
  return [
    heading('Question', outlineLevel(block.level), text, { ...place, kept: false }, draft.styles),
    write(block.blocks, answers, draft),
  ]
}
