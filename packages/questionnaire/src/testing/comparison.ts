import { isAsked } from '../asked.ts'
import type { Expression, Operator, Reference } from '../expression/expression.ts'
import { optionsOf } from '../kinds/options.ts'
import { variablesOf } from '../kinds/columns.ts'
import type { Question } from '../question.ts'
import { referenceType } from '../reference-type.ts'
import { pageOf, questionnaireOf } from './examples.ts'

/** Something that an expression can refer to. */
type Place = {
  readonly question: Question
  readonly reference: Reference
  readonly type: ReturnType<typeof referenceType>
}

/** Everything in these questions that has a value. */
export function placesIn(questions: readonly Question[]): readonly Place[] {
  const draft = questionnaireOf(pageOf('p', ...questions))
  return questions
    .filter((question) => isAsked(question) || question.kind === 'computed')
    .flatMap((question) =>
      [{ row: undefined, column: undefined }, ...variablesOf(question)].map(
        ({ row, column }): Place => {
          const path = [question.id, row, column].filter((part) => part !== undefined)
          return {
            question,
            reference: { kind: 'reference', path },
            type: referenceType(draft, path),
          }
        },
      ),
    )
    .filter(({ type }) => type !== undefined)
}

/** A comparison that fits what it compares; the numbers pick what and how. Undefined if there is nothing to compare. */
export function comparison(
  earlier: readonly Question[],
  what: number,
  how: number,
): Expression | undefined {
  const place = pick(placesIn(earlier), what)
  if (place === undefined) return undefined
  const { question, reference, type } = place
  const special = pick(question.special ?? [], what)
  if (how % 6 === 0) return call('answered', reference)
  if (how % 6 === 1 && special !== undefined) {
    return operation(call('special', reference), '=', literal(special))
  }
  const code = pick(codesOf(question), how)
  const equals = pick(['=', '!='] as const, how) ?? '='
  switch (type) {
    case 'number':
      return question.kind === 'scale' && how % 6 === 2
        ? operation(call('code', reference), equals, literal(code ?? ''))
        : operation(
            reference,
            pick(['=', '!=', '<', '<=', '>', '>='] as const, how) ?? '=',
            literal(what % 12),
          )
    case 'text':
      return how % 6 === 2 && code !== undefined
        ? operation(reference, 'in', { kind: 'list', items: codesOf(question).map(literal) })
        : operation(reference, equals, literal(code ?? 'ja'))
    case 'date':
      return operation(reference, pick(['<', '>='] as const, how) ?? '<', literal('2026-01-01'))
    case 'list':
      return code !== undefined && reference.path.length === 1
        ? operation(reference, 'contains', literal(code))
        : operation(call('count', reference), '>=', literal(1 + (how % 3)))
    case 'truth':
      return reference
    case 'unknown':
    case undefined:
      return undefined
    default:
      return type satisfies never
  }
}

function codesOf(question: Question): readonly string[] {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
    case 'place':
    case 'yesNo':
    case 'consent':
      return optionsOf(question).map(({ code }) => code)
    case 'multipleChoice':
    case 'ranking':
      return question.options.map(({ code }) => code)
    case 'scale':
      return question.points.map(({ code }) => code)
    default:
      return []
  }
}

export function operation(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right }
}

export function literal(value: number | string | boolean): Expression {
  return { kind: 'literal', value }
}

function call(name: string, ...parts: readonly Expression[]): Expression {
  return { kind: 'call', name, arguments: parts }
}

export function pick<Part>(parts: readonly Part[], number: number): Part | undefined {
  return parts[number % Math.max(1, parts.length)]
}
