import type { SourceTree } from '../source-tree.ts'
import type { Translation } from '../translation.ts'

/** Where a part of an expression stands: `filled` are the names of which it is known here that they were answered. */
export type Scope = { readonly translation: Translation; readonly filled: ReadonlySet<string> }

/** The scope of what is only looked at if `test` came out so. */
export function after(scope: Scope, test: SourceTree, outcome: boolean): Scope {
  return { ...scope, filled: new Set([...scope.filled, ...answeredIf(test, outcome)]) }
}

/** The names that must have been answered for `test` to come out so. */
function answeredIf(test: SourceTree, outcome: boolean): readonly string[] {
  switch (test.kind) {
    case 'unary':
      return test.operator === '!' ? answeredIf(test.operand, !outcome) : []
    case 'call': {
      const [asked] = test.arguments
      return test.name === 'is_empty' && !outcome && asked?.kind === 'name'
        ? [baseName(asked.name)]
        : []
    }
    case 'binary': {
      const { operator, left, right } = test
      if (operator === (outcome ? 'and' : 'or')) {
        return [...answeredIf(left, outcome), ...answeredIf(right, outcome)]
      }
      const isBlank = right.kind === 'constant' && right.value === ''
      const isAsked = operator === (outcome ? '!=' : '==') && isBlank && left.kind === 'name'
      return isAsked ? [baseName(left.name)] : []
    }
    case 'list':
    case 'name':
    case 'constant':
      return []
    default:
      return test satisfies never
  }
}

/** The name without a suffix that leads to the same answer. */
export function baseName(name: string): string {
  return name.replace(/\.(?:NAOK|code|value|valueNAOK)$/i, '')
}
