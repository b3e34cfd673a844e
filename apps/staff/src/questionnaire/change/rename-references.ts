import { mapReferences } from '@meinungsbild/questionnaire'
import { mapExpressions } from './map-expressions.ts'

/** Old names and the new ones, all given at once: two rows may exchange theirs. */
export type Names = ReadonlyMap<string, string>

/** Lets all conditions, computed values and texts that refer to a question, or to a part of it, follow its new id. */
export function renameQuestions<Part>(part: Part, names: Names): Part {
  return mapExpressions(part, (expression) =>
    mapReferences(expression, ([id = '', ...rest]) => [names.get(id) ?? id, ...rest]),
  )
}

/** The same for rows, columns and nested questions: the first or the second step of the path after the question. */
export function renameParts<Part>(part: Part, question: string, step: 1 | 2, names: Names): Part {
  return mapExpressions(part, (expression) =>
    mapReferences(expression, (path) =>
      path[0] === question
        ? path.map((name, index) => (index === step ? (names.get(name) ?? name) : name))
        : path,
    ),
  )
}
