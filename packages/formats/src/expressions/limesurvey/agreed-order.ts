import { isNumeral } from './numeral.ts'

export type Ordering = '<' | '<=' | '>' | '>='

/** The same comparison with its sides exchanged. */
export const turned = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

/**
 * Whether a comparison of two constants holds; undefined if older servers of LimeSurvey and newer ones do not agree, or if
 * `inBrowser` is asked for and pages in the browser say something else.
 */
export function agreedOrder(
  operator: Ordering,
  left: number | string,
  right: number | string,
  { inBrowser = false } = {},
): boolean | undefined {
  const answer = onServer(operator, left, right)
  const isAgreed =
    onOlderServer(operator, left, right) === answer &&
    (!inBrowser || onPage(operator, left, right) === answer)
  return isAgreed ? answer : undefined
}

/** A quoted text makes a text of the other side; nothing and zero are of both kinds. */
function onServer(operator: Ordering, left: number | string, right: number | string): boolean {
  const sides = [String(left), String(right)] as const
  const [first, second] = sides
  if (operator === '<=' && isZeroAndNothing(first, second)) return true
  if (operator === '>' && isZeroAndNothing(first, second)) return false
  const isQuoted = typeof left === 'string' || typeof right === 'string'
  const areNumbers = sides.every((side) => side !== '' && String(Number(side)) === side)
  if (areNumbers && !isQuoted) return holds(operator, Number(left) - Number(right))
  const areTexts = sides.every(
    (side) => side === '' || side === '0' || String(Number(side)) !== side,
  )
  return (areNumbers || areTexts) && holds(operator, order(first, second))
}

function isZeroAndNothing(first: string, second: string): boolean {
  return (first === '0' && second === '') || (first === '' && second === '0')
}

function onOlderServer(operator: Ordering, left: number | string, right: number | string): boolean {
  const [first, second] = [String(left), String(right)]
  if (isNumeral(first) !== isNumeral(second)) return false
  return holds(operator, isNumeral(first) ? Number(first) - Number(second) : order(first, second))
}

function onPage(operator: Ordering, left: number | string, right: number | string): boolean {
  const areTexts = typeof left === 'string' && typeof right === 'string'
  return holds(operator, areTexts ? order(left, right) : Number(left) - Number(right))
}

function order(first: string, second: string): number {
  return first < second ? -1 : Number(first > second)
}

function holds(operator: Ordering, difference: number): boolean {
  switch (operator) {
    case '<':
      return difference < 0
    case '<=':
      return difference <= 0
    case '>':
      return difference > 0
    case '>=':
      return difference >= 0
    default:
      return operator satisfies never
  }
}
