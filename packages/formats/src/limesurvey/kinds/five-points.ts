import type { Rating } from '@meinungsbild/questionnaire'
import { itemOf, type DraftItem } from '../../form-reading/draft.ts'
import { attributeOf } from '../attributes.ts'
import { baseOf } from '../base.ts'
import type { Asking } from '../reading.ts'
import { wholeNumberAt } from '../references.ts'
import type { Variable } from '../variables.ts'

const looks: ReadonlyMap<string, NonNullable<Rating['look']>> = new Map([
  ['1', 'stars'],
  ['2', 'smileys'],
])

/** Five points (5), as numbers, stars or smileys. */
export function fivePoints(asking: Asking, variables: Variable[]): DraftItem {
  const { id, question } = asking
  variables.push({ parts: [], role: 'answer', key: id, value: wholeNumberAt([id]) })
  const look = looks.get(attributeOf(question, 'slider_rating'))
  return itemOf({ kind: 'rating', ...baseOf(asking), steps: 5, ...(look && { look }) })
}
