import { referencesIn, type Expression } from '@meinungsbild/questionnaire'
import { mapExpressions } from '../change/map-expressions.ts'

/** The questions that a part of a questionnaire looks at and that are not among `ids`. */
export function referencesOutside(part: unknown, ids: ReadonlySet<string>): readonly string[] {
  const outside = new Set<string>()
  mapExpressions(part, (expression) => {
    for (const id of questionsOf(expression)) if (!ids.has(id)) outside.add(id)
    return expression
  })
  return [...outside]
}

/** The part without the conditions and checks that look at other questions; the same object if there are none. */
export function withoutConditionsOutside<Part>(part: Part, ids: ReadonlySet<string>): Part {
  // The shape stays what it was: conditions and checks may always be left out.
  return bare(part, ids) as Part
}

function bare(value: unknown, ids: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  const looksOutside = (key: string, own: unknown) =>
    conditionKeys.has(key) && referencesOutside({ [key]: own }, ids).length > 0
  if (Array.isArray(value)) {
    const kept = value.filter((own: unknown) => !looksOutside('that', thatOf(own)))
    const items = kept.map((own: unknown) => bare(own, ids))
    return isSame(items, value) ? value : items
  }
  const kept = Object.entries(value).filter(([key, own]) => !looksOutside(key, own))
  const parts = kept.map(([key, own]) => [key, bare(own, ids)] as const)
  return isSame(
    parts.map(([, own]) => own),
    Object.values(value),
  )
    ? value
    : Object.fromEntries(parts)
}

const conditionKeys: ReadonlySet<string> = new Set(['visibleIf', 'requiredIf', 'that'])

/** The expression of a check. */
function thatOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'that' in value ? value.that : undefined
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((own, index) => own === other[index])
}

function questionsOf(expression: Expression): readonly string[] {
  return referencesIn(expression).flatMap(({ path }) => path.slice(0, 1))
}
