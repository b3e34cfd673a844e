import type { TypesetFormBlock } from '../../typesetting/typeset-form.ts'
import type { Draft } from '../elements/draft.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import { odtRuns } from '../elements/runs.ts'
import { element, type Content } from '../elements/xml.ts'
import { drawnBox } from './drawn-box.ts'

/** Every option behind a box for its rank. */
export function odtRankLines(
  block: Extract<TypesetFormBlock, { kind: 'rankLines' }>,
  place: Place,
  draft: Draft,
): Content {
  return block.options.map((runs, at) =>
    paragraph(
      'Rank line',
      [
        drawnBox(10, block.mark.alternative, '', draft.styles),
        element('text:tab', {}),
        odtRuns(runs),
      ],
      part(place, at, block.options.length),
      draft.styles,
    ),
  )
}
