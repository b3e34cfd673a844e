import { mapParts, type Expression, type Operation } from '@meinungsbild/questionnaire'

/**
 * The same expression as people would write it: the answer first, `q = 'a'` for `'a' = q`, and without conversions that change
 * nothing, `q = 1` for `number(q) = 1` and `q = 'a'` for `text(q) = text('a')`.
 */
export function tidied(expression: Expression): Expression {
  const whole = mapParts(expression, tidied)
  return whole.kind === 'operation' && whole.operator === '=' ? tidyEquation(whole) : whole
}

function tidyEquation(equation: Operation): Expression {
  const [left, right] = [plainText(equation.left), plainText(equation.right)]
  const [asked, given] = left.kind === 'literal' ? [right, left] : [left, right]
  if (given.kind !== 'literal') return equation
  // A text that is a numeral equals its number, with us; but "05" is not the text of 5.
  const isNumber = typeof given.value === 'number'
  const isWords =
    typeof given.value === 'string' &&
    !/^(?:true|false)$/.test(given.value) &&
    Number.isNaN(Number(given.value))
  const plain = isNumber ? without('number', asked) : isWords ? without('text', asked) : asked
  return { ...equation, left: plain, right: given }
}

/** `text('a')` is 'a'. */
function plainText(expression: Expression): Expression {
  const inner = argumentOf('text', expression)
  return inner?.kind === 'literal' && typeof inner.value === 'string' ? inner : expression
}

function without(name: string, expression: Expression): Expression {
  const inner = argumentOf(name, expression)
  return inner?.kind === 'reference' ? inner : expression
}

function argumentOf(name: string, expression: Expression): Expression | undefined {
  return expression.kind === 'call' && expression.name === name
    ? expression.arguments[0]
    : undefined
}
