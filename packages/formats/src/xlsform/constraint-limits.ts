/** What a number, or a number of choices, must lie between. */
export type Limits = { readonly min?: number; readonly max?: number }

const comparison = /^(<=|>=|<|>)\s*(-?\d{1,12}(?:\.\d{1,6})?)$/

/**
 * The limits that a constraint sets on the answer itself, `. >= 0 and . <= 120`, or on how many were chosen,
 * `count-selected(.) <= 3`. Undefined if it says anything else.
 */
export function limitsIn(constraint: string, of: 'value' | 'count'): Limits | undefined {
  const subject = of === 'value' ? /^\.\s*/ : /^count-selected\(\s*\.\s*\)\s*/
  const limits: { min?: number; max?: number } = {}
  for (const part of constraint.split(/\s+and\s+/)) {
    const bare = part
      .trim()
      .replace(/^\((.*)\)$/, '$1')
      .trim()
    const [, operator, digits = ''] = subject.test(bare)
      ? (comparison.exec(bare.replace(subject, '')) ?? [])
      : []
    const value = Number(digits)
    // Whole numbers above 3 begin with 4; of others that cannot be said.
    const step = of === 'count' ? 1 : 0
    if (operator === '>=') limits.min = value
    else if (operator === '<=') limits.max = value
    else if (operator === '>' && step > 0) limits.min = value + step
    else if (operator === '<' && step > 0) limits.max = value - step
    else return undefined
  }
  return limits
}
