import { partsOf, type Expression } from '@meinungsbild/questionnaire'

/** No expression that can be written down has more parts. */
const mostParts = 10_000

/**
 * Whether an expression is too large to be written down. Parts that are used twice are one in memory, but not in a text:
 * few operations can make a text that would never end.
 */
export function isHuge(expression: Expression): boolean {
  const open = [expression]
  let count = 0
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    count += 1
    if (count > mostParts) return true
    open.push(...partsOf(part))
  }
  return false
}
