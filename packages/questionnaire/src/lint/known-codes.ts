import type { Expression } from '../expression/expression.ts'
import { partsOf } from '../expression/parts-of.ts'
import { parseExpression } from '../expression/parse-expression.ts'
import type { Flaw } from '../flaw.ts'
import { questionsById } from '../lookup.ts'
import type { Question } from '../question.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { flawAt } from './flaw-at.ts'

/** A condition that asks for a code which the question does not have can never be meant so. */
export function* lintCodes(
  text: string | undefined,
  path: string,
  questionnaire: Questionnaire,
): Iterable<Flaw> {
  const parsed = text === undefined ? undefined : parseExpression(text)
  if (!parsed?.ok) return
  for (const { question, code } of askedCodes(parsed.expression, questionnaire)) {
    const codes = codesOf(question)
    if (codes === undefined || codes.has(String(code))) continue
    yield flawAt(
      path,
      'unknownCode',
      `Die Antwort „${code}“, nach der die Bedingung fragt, gibt es bei „${question.id}“ nicht.`,
      `The answer “${code}” that the condition asks for is not offered by “${question.id}”.`,
    )
  }
}

type Asked = { readonly question: Question; readonly code: string | number }

/** Every comparison of a question with a literal, wherever it stands in the expression. */
function* askedCodes(expression: Expression, questionnaire: Questionnaire): Iterable<Asked> {
  if (expression.kind === 'operation') {
    const { operator, left, right } = expression
    if (operator === '=' || operator === '!=' || operator === 'contains' || operator === 'in') {
      yield* pairs(left, right, questionnaire)
      yield* pairs(right, left, questionnaire)
    }
  }
  for (const part of partsOf(expression)) yield* askedCodes(part, questionnaire)
}

function* pairs(
  asking: Expression,
  asked: Expression,
  questionnaire: Questionnaire,
): Iterable<Asked> {
  const reference = asking.kind === 'call' && asking.name === 'code' ? asking.arguments[0] : asking
  if (reference?.kind !== 'reference' || reference.path.length !== 1) return
  const question = questionsById(questionnaire).get(reference.path[0] ?? '')
  // The value of a scale is a number, which need not be that of a point; its code is asked for with code().
  if (question === undefined || (reference === asking && 'points' in question)) return
  const literals = asked.kind === 'list' ? asked.items : [asked]
  for (const literal of literals) {
    if (literal.kind !== 'literal' || typeof literal.value === 'boolean') continue
    if (literal.value !== null) yield { question, code: literal.value }
  }
}

function codesOf(question: Question): ReadonlySet<string> | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
    case 'ranking':
    case 'hidden':
      return new Set(question.options.map(({ code }) => code))
    case 'place':
      return new Set(question.areas.map(({ code }) => code))
    case 'scale':
      return new Set(question.points.map(({ code }) => code))
    case 'yesNo':
      return new Set(['yes', 'no'])
    case 'consent':
      return new Set(['yes'])
    default:
      return undefined
  }
}
