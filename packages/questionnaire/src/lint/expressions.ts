import { expressionProblemMessage, typeProblemMessage } from '../expression/expression-messages.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import { referencesIn } from '../expression/references-in.ts'
import { typeOfExpression } from '../expression/type-of-expression.ts'
import type { Flaw } from '../flaw.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { referenceType } from '../reference-type.ts'
import { flawAt } from './flaw-at.ts'

/** Where an expression stands. */
export type ExpressionPlace = {
  readonly questionnaire: Questionnaire
  /** The ids of the questions that stand before it; for a page: of the pages before it. */
  readonly earlier: ReadonlySet<string>
  /** The question that the expression belongs to, if it must not look at it. */
  readonly own?: string
  /** What it must be worth; `any` for a computed value. */
  readonly wanted: 'truth' | 'any'
}

/** An expression must be readable, fit together, and look only at questions that stand before it. */
export function* lintExpression(
  text: string | undefined,
  path: string,
  place: ExpressionPlace,
): Iterable<Flaw> {
  if (text === undefined) return
  const parsed = parseExpression(text)
  if (!parsed.ok) {
    yield { code: 'badExpression', path, message: expressionProblemMessage(parsed.problem) }
    return
  }
  const { questionnaire, earlier, own } = place
  let isPlaced = true
  for (const {
    path: [id = '', ...rest],
  } of referencesIn(parsed.expression)) {
    const flaw = lintReference(id, rest, path, { questionnaire, earlier, own })
    if (flaw === undefined) continue
    isPlaced = false
    yield flaw
  }
  if (!isPlaced) return
  const { type, problems } = typeOfExpression(parsed.expression, (reference) =>
    referenceType(questionnaire, reference),
  )
  for (const problem of problems) {
    yield { code: 'badTypes', path, message: typeProblemMessage(problem) }
  }
  if (problems.length > 0 || place.wanted === 'any' || type === 'truth' || type === 'unknown')
    return
  yield flawAt(
    path,
    'notACondition',
    'Das ist keine Bedingung: Es kommt weder „wahr“ noch „falsch“ heraus. Bitte vergleichen Sie mit etwas, zum Beispiel „frage = 1“.',
    'This is no condition: it is neither true nor false. Please compare with something, for example “question = 1”.',
  )
}

function lintReference(
  id: string,
  rest: readonly string[],
  at: string,
  place: {
    readonly questionnaire: Questionnaire
    readonly earlier: ReadonlySet<string>
    readonly own: string | undefined
  },
): Flaw | undefined {
  const name = [id, ...rest].join('.')
  if (referenceType(place.questionnaire, [id, ...rest]) === undefined) {
    return flawAt(
      at,
      'unknownVariable',
      `Die Bedingung bezieht sich auf „${name}“, aber eine solche Frage oder Zeile gibt es nicht.`,
      `The condition refers to “${name}”, but there is no such question or row.`,
    )
  }
  if (id === place.own) {
    return flawAt(
      at,
      'ownVariable',
      'Die Bedingung bezieht sich auf die Frage, zu der sie gehört. Bitte wählen Sie eine frühere Frage.',
      'The condition refers to the question it belongs to. Please choose an earlier question.',
    )
  }
  if (place.earlier.has(id)) return undefined
  return flawAt(
    at,
    'laterVariable',
    `Die Bedingung bezieht sich auf „${name}“, aber diese Frage wird erst danach gestellt.`,
    `The condition refers to “${name}”, but this question is only asked afterwards.`,
  )
}
