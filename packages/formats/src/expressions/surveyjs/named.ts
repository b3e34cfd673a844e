import type { Expression } from '@meinungsbild/questionnaire'
import { call, literal, operation } from '../construct.ts'
import type { SourceTree } from '../source-tree.ts'
import { refuse, type Translation } from '../translation.ts'
import { lost, numberTerm, termOf, type Term } from './term.ts'

/** What a name between braces stands for. */
export function named(name: string, tree: SourceTree, translation: Translation): Term {
  const isAsWritten = name.startsWith('#')
  const own = isAsWritten ? name.slice(1) : name
  const found = translation.names({ name: own, attribute: isAsWritten ? '#' : '' })
  if (found?.kind === 'value') return termOf(found, isAsWritten)
  const part = partOf(own, translation)
  if (part === undefined) refuse(translation, 'unknownName', tree, name)
  return part ?? lost
}

/** `{q.length}` and `{q[0]}`, where `q` is a list. */
function partOf(name: string, translation: Translation): Term | undefined {
  const [, whole = '', index] = /^(.+?)(?:\.length|\[(-?\d+)\])$/.exec(name) ?? []
  const found = whole ? translation.names({ name: whole, attribute: '' }) : undefined
  if (found?.kind !== 'value' || found.type !== 'list') return undefined
  const { expression, itemType, codes } = found
  if (index === undefined) return numberTerm(call('count', expression), 0, false)
  const item = call('item', expression, placeAt(expression, Number(index)))
  const type = itemType ?? (codes ? 'text' : 'unknown')
  return termOf({ kind: 'value', type, expression: item, ...(codes && { codes }) }, false)
}

/** Places are counted from zero, negative ones from the end. */
function placeAt(list: Expression, index: number): Expression {
  if (index >= 0) return literal(index + 1)
  const last = call('count', list)
  return index === -1 ? last : operation('-', last, literal(-index - 1))
}
