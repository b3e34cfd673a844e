import { mapParts, type Expression } from '@meinungsbild/questionnaire'

/** The ids of the questions that an expression looks at. */
export function questionsIn(
  expression: Expression,
  found = new Set<string>(),
): ReadonlySet<string> {
  const [id] = expression.kind === 'reference' ? expression.path : []
  if (id !== undefined) found.add(id)
  mapParts(expression, (part) => {
    questionsIn(part, found)
    return part
  })
  return found
}

/** Questions that are known in a place, by id. */
export type Known = Pick<ReadonlySet<string>, 'has'>

/** The first question that an expression looks at without being one of `known`; undefined if there is none. */
export function firstBeyond(expression: Expression, known: Known): string | undefined {
  return [...questionsIn(expression)].find((id) => !known.has(id))
}
