import type { TypesetFact } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { paragraph } from '../elements/paragraph.ts'
import { part, type Place } from '../elements/place.ts'
import { odtRuns, span } from '../elements/runs.ts'
import { element, type Content } from '../elements/xml.ts'

/** Label and value in a line each, the values below one another. */
export function odtFacts(
  facts: readonly TypesetFact[],
  style: 'Facts' | 'Framed facts',
  place: Place,
  draft: Draft,
): Content {
  return facts.map((fact, at) =>
    paragraph(
      style === 'Framed facts' && at === facts.length - 1 ? 'Last framed fact' : style,
      [
        span('Strong_20_Emphasis', odtRuns(fact.label)),
        element('text:tab', {}),
        odtRuns(fact.value),
      ],
      part(place, at, facts.length),
      draft.styles,
    ),
  )
}
