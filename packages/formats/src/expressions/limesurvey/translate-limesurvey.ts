import type { NameResolver } from '../names.ts'
import type { SourceTree } from '../source-tree.ts'
import type { Translated } from '../translated.ts'
import { finish, refuse, type Translation } from '../translation.ts'
import { textOf, truthOf } from './conversions.ts'
import { parseExpressionScript } from './parse.ts'
import { lost } from './term.ts'
import { translateTree } from './translate-tree.ts'

/** What an expression is used for: `truth` for relevance and validation, `any` for equations. */
export type Wanted = 'truth' | 'any'

/**
 * Translates an expression of LimeSurvey's ExpressionScript (Expression Manager), without its braces, as PHP 8 evaluates it
 * on the server. What the server, its older versions and the page in the browser do differently is refused, except that
 * among numbers the server counts. NAN is empty.
 */
export function translateLimeSurvey(
  source: string,
  names: NameResolver,
  wanted: Wanted = 'any',
): Translated {
  const tree = parseExpressionScript(source)
  return 'reason' in tree ? tree : translateWhole(tree, names, wanted)
}

/** An assignment, `name = expression`, and what is assigned. */
export type Assignment = { readonly name: string; readonly value: Translated }

/** The assignments that an equation consists of; none if it is something else. */
export function assignmentsIn(source: string, names: NameResolver): readonly Assignment[] {
  const tree = parseExpressionScript(source)
  if ('reason' in tree) return []
  const parts = tree.kind === 'list' ? tree.items : [tree]
  const assignments = parts.flatMap((part): readonly Assignment[] => {
    if (part.kind !== 'binary' || part.left.kind !== 'name') return []
    const { operator, left, right, at } = part
    if (operator === '=') return [{ name: left.name, value: translateWhole(right, names, 'any') }]
    const isChange = ['+=', '-=', '*=', '/='].includes(operator)
    const changed: SourceTree = { kind: 'binary', operator: operator.slice(0, 1), left, right, at }
    return isChange ? [{ name: left.name, value: translateWhole(changed, names, 'any') }] : []
  })
  return assignments.length === parts.length ? assignments : []
}

function translateWhole(tree: SourceTree, names: NameResolver, wanted: Wanted): Translated {
  const translation: Translation = { names, refusals: [] }
  const term = translateTree(tree, { translation, filled: new Set() })
  if (wanted === 'truth') return finish(translation, truthOf(term, tree, translation), 'truth')
  switch (term.kind) {
    case 'number':
      return finish(translation, term.expression, term.isCode ? 'text' : 'number')
    case 'text':
    case 'truth':
    case 'date':
      return finish(translation, term.expression, term.kind)
    case 'mixed':
    case 'unknown':
      return finish(translation, term.expression, 'unknown')
    case 'option':
      return finish(translation, textOf(term, tree, translation), 'text')
    case 'list':
    case 'moment':
    case 'values':
      refuse(translation, 'mixedTypes', tree, 'value')
      return finish(translation, lost.expression, 'unknown')
    default:
      return term satisfies never
  }
}
