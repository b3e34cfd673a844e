import { mapParts, type Expression, type Operation } from '@meinungsbild/questionnaire'
import { anyOf, call, choose, literal, not, operation } from '../expressions/construct.ts'
import { codingOf, type Coding } from './coding.ts'

type Rewriting = {
  readonly codings: ReadonlyMap<string, Coding>
  /** Something cannot be said in our codes; what is built is not used. */
  isLost: boolean
}

/** So many codes may be spelled out where an answer is not just compared. */
const mostSpelled = 30

/**
 * An expression that was translated as if answers were called as in the file, in the codes that they have here. Undefined
 * where it cannot be said in them.
 */
export function inOurCodes(
  expression: Expression,
  codings: ReadonlyMap<string, Coding>,
  isCondition: boolean,
): Expression | undefined {
  if (codings.size === 0) return expression
  const rewriting: Rewriting = { codings, isLost: false }
  const rewritten = (isCondition ? condition : value)(expression, rewriting)
  return rewriting.isLost ? undefined : rewritten
}

/** Where something is true or false. */
function condition(expression: Expression, rewriting: Rewriting): Expression {
  const coded = codedIn(expression, rewriting)
  return coded?.coding.truth
    ? operation('=', coded.reference, literal(coded.coding.truth.yes))
    : value(expression, rewriting)
}

function value(expression: Expression, rewriting: Rewriting): Expression {
  const coded = codedIn(expression, rewriting)
  if (coded) return spelled(coded, rewriting)
  switch (expression.kind) {
    case 'not':
      return not(condition(expression.operand, rewriting))
    case 'operation':
      return joined(expression, rewriting)
    case 'call': {
      const { name, arguments: given } = expression
      const [first] = given
      if (name === 'if' || name === 'truth') {
        return call(
          name,
          ...given.map((part, index) => (index === 0 ? condition : value)(part, rewriting)),
        )
      }
      const asked = first && codedIn(first, rewriting)
      if (asked && isAboutAnswers.has(name)) {
        return name === 'empty' && asked.coding.specials
          ? not(call('answered', asked.reference))
          : expression
      }
      return mapParts(expression, (part) => value(part, rewriting))
    }
    default:
      return mapParts(expression, (part) => value(part, rewriting))
  }
}

/** Functions that ask whether or how something was answered, whatever its codes. */
const isAboutAnswers: ReadonlySet<string> = new Set([
  'count',
  'empty',
  'answered',
  'special',
  'comment',
  'label',
])

function joined(expression: Operation, rewriting: Rewriting): Expression {
  const { operator, left, right } = expression
  if (operator === 'and' || operator === 'or') {
    return operation(operator, condition(left, rewriting), condition(right, rewriting))
  }
  const plain = () => operation(operator, value(left, rewriting), value(right, rewriting))
  const asked = codedIn(left, rewriting)
  if (operator === '=' || operator === '!=') {
    const coded = asked ?? codedIn(right, rewriting)
    const given = asked ? right : left
    return coded && given.kind === 'literal' ? compared(coded, operator, given.value) : plain()
  }
  if (asked && operator === 'contains' && right.kind === 'literal') {
    return compared(asked, operator, right.value)
  }
  if (!asked || operator !== 'in' || right.kind !== 'list') return plain()
  const literals = right.items.filter((item) => item.kind === 'literal')
  return literals.length === right.items.length
    ? anyOf(literals.map((item) => compared(asked, '=', item.value)))
    : plain()
}

type Coded = {
  readonly expression: Expression
  readonly reference: Expression
  readonly coding: Coding
}

function compared(
  { expression, reference, coding }: Coded,
  operator: '=' | '!=' | 'contains',
  given: number | string | boolean | null,
): Expression {
  const { truth } = coding
  if (truth) {
    const isTrue = given === true || given === 'true' || given === 1
    return operation(operator, reference, literal(isTrue ? truth.yes : truth.no))
  }
  const special = coding.specials?.get(String(given))
  if (special !== undefined) {
    const isSpecial = operation('=', call('special', reference), literal(special))
    if (operator !== '!=') return isSpecial
    return operation('and', call('answered', reference), not(isSpecial))
  }
  return operation(operator, expression, literal(coding.codes?.get(String(given)) ?? given))
}

/** The value that the file has, put together from our codes. */
function spelled({ expression, reference, coding }: Coded, rewriting: Rewriting): Expression {
  const { truth } = coding
  if (truth) {
    const is = (code: string) => operation('=', reference, literal(code))
    return choose(is(truth.yes), literal(true), call('if', is(truth.no), literal(false)))
  }
  const codes = [...(coding.codes ?? [])]
  if (codes.length > mostSpelled || coding.isList) rewriting.isLost = codes.length > 0
  return codes.reduceRight<Expression>(
    (rest, [theirs, ours]) =>
      choose(operation('=', expression, literal(ours)), literal(theirs), rest),
    expression,
  )
}

/** `q` and `code(q)`, where answers to `q` are called otherwise in the file. */
function codedIn(expression: Expression, { codings }: Rewriting): Coded | undefined {
  const [first] =
    expression.kind === 'call' && expression.name === 'code' ? expression.arguments : []
  const reference = first ?? expression
  if (reference.kind !== 'reference') return undefined
  const coding = codingOf(codings, reference.path)
  return coding && { expression, reference, coding }
}
