import { call, literal } from './construct.ts'
import { worthOf } from './worth.ts'

/** Whether our language takes the pattern. */
export function isPattern(pattern: string): boolean {
  return worthOf(call('matches', literal(''), literal(pattern))) !== null
}

/** Whether the pattern can only fit all of a text: `^(a|b)$`, but not `^a|b$`. */
export function isWholePattern(pattern: string): boolean {
  const bare = pattern.replace(/\\[^]/g, '').replace(/\[[^\]]*\]/g, '')
  return /^\^[^]*\$$/.test(bare) && !withoutGroups(bare).includes('|')
}

/** The pattern that fits all of a text if `pattern` fits a part of it. */
export function anywhere(pattern: string): string {
  return isWholePattern(pattern) ? pattern : `[\\s\\S]*(?:${pattern})[\\s\\S]*`
}

function withoutGroups(pattern: string): string {
  let depth = 0
  return Array.from(pattern)
    .filter((sign) => {
      if (sign === '(') depth += 1
      if (sign === ')') depth -= 1
      return depth <= 0
    })
    .join('')
}
