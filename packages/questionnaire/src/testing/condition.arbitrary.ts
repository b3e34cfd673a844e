import fc from 'fast-check'
import { isAsked } from '../asked.ts'
import { holds } from '../expression/evaluate-expression.ts'
import type { Expression, Operator, Reference } from '../expression/expression.ts'
import { printExpression } from '../expression/print-expression.ts'
import { journey } from '../journey.ts'
import { optionsOf } from '../kinds/options.ts'
import { variablesOf } from '../kinds/register.ts'
import type { Computed, Question } from '../question.ts'
import { referenceType } from '../reference-type.ts'
import { surroundingsOf } from '../surroundings.ts'
import { pageOf, questionnaireOf } from './examples.ts'

/**
 * An expression that does not know yet what it looks at: it is given the questions before it and picks. Undefined if
 * there are none. (Picking late keeps questionnaires shrinkable.)
 */
export type ExpressionSeed = (earlier: readonly Question[]) => Expression | undefined

/** Comparisons that fit what they compare, joined by `and` or `or`. */
export const conditionSeed: fc.Arbitrary<ExpressionSeed> = fc
  .tuple(
    fc.constantFrom('and' as const, 'or' as const),
    fc.array(fc.tuple(fc.nat({ max: 1000 }), fc.nat({ max: 1000 })), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([operator, picks]) => (earlier) => {
    const [first, ...more] = picks.flatMap(([what, how]) => comparison(earlier, what, how) ?? [])
    return (
      first &&
      more.reduce(
        (left, right): Expression => ({ kind: 'operation', operator, left, right }),
        first,
      )
    )
  })

/** A value of a type, computed from an answer if there is one that fits. */
export const valueSeed: fc.Arbitrary<
  (type: Computed['type'], earlier: readonly Question[]) => Expression
> = fc.tuple(fc.nat({ max: 1000 }), conditionSeed).map(([what, condition]) => (type, earlier) => {
  const fitting = placesIn(earlier).filter((place) => place.type === type)
  const found = pick(fitting, what)?.reference
  switch (type) {
    case 'number':
      return found === undefined ? literal(what) : operation(found, '*', literal(2))
    case 'text':
      return found === undefined ? literal('x') : operation(found, '&', literal('!'))
    case 'date':
      return literal('2026-12-24')
    case 'truth':
      return condition(earlier) ?? literal(true)
    default:
      return type satisfies never
  }
})

/** An answer to be put into words, as it stands between braces. */
export const referenceSeed: fc.Arbitrary<ExpressionSeed> = fc
  .nat({ max: 1000 })
  .map((what) => (earlier) => pick(placesIn(earlier), what)?.reference)

/**
 * The text of the seed's condition, turned round if necessary so that it `holdsAtFirst`, before anything is answered:
 * what everybody sees at first can be reached, and `lint` has nothing to say.
 */
export function conditionText(
  seed: ExpressionSeed | undefined,
  earlier: readonly Question[],
  holdsAtFirst: boolean,
): string | undefined {
  const condition = seed?.(earlier)
  if (condition === undefined) return undefined
  const draft = questionnaireOf(pageOf('p', ...earlier))
  const circumstances = { seed: 0, today: '2026-01-01', language: 'de' }
  const { answers } = journey(draft, {}, circumstances)
  const isRight = holds(condition, surroundingsOf(draft, answers, circumstances)) === holdsAtFirst
  return printExpression(isRight ? condition : { kind: 'not', operand: condition })
}

/** Something that an expression can refer to. */
type Place = {
  readonly question: Question
  readonly reference: Reference
  readonly type: ReturnType<typeof referenceType>
}

function placesIn(questions: readonly Question[]): readonly Place[] {
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

function comparison(
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

function operation(left: Expression, operator: Operator, right: Expression): Expression {
  return { kind: 'operation', operator, left, right }
}

function literal(value: number | string | boolean): Expression {
  return { kind: 'literal', value }
}

function call(name: string, ...parts: readonly Expression[]): Expression {
  return { kind: 'call', name, arguments: parts }
}

function pick<Part>(parts: readonly Part[], number: number): Part | undefined {
  return parts[number % Math.max(1, parts.length)]
}
