import type { TypesetBlock } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import type { Content } from '../elements/xml.ts'

/** In which capacity, and who signed as what, when. */
export function odtSignature(
  block: Extract<TypesetBlock, { kind: 'signature' }>,
  place: Place,
  draft: Draft,
): Content {
  const together = { ...place, whole: true }
  const lines = [block.name, block.office, block.day].filter((line) => line !== '')
  return [
    paragraph('Signature mark', block.mark, { ...together, kept: false }, draft.styles),
    lines.map((line, at) =>
      paragraph(
        at === 0 ? 'Signature name' : 'Signature',
        line,
        at === 0 ? { ...place, kept: false } : part(together, at, lines.length),
        draft.styles,
      ),
    ),
  ]
}
