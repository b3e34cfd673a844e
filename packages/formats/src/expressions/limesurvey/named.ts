import type { SourceTree } from '../source-tree.ts'
import { refuse } from '../translation.ts'
import { baseName, type Scope } from './scope.ts'
import { lost, termOf, type Term } from './term.ts'

/** A suffix of a variable. */
const suffix =
  /\.(code|NAOK|valueNAOK|value|shown|relevanceStatus|qid|gid|question|sgqa|type|relevance|grelevance|qseq|gseq|jsName|mandatory|rowdivid|comments|nocomments)$/

/** What the name of a variable stands for. */
export function named(name: string, tree: SourceTree, scope: Scope): Term {
  const [, attribute = ''] = suffix.exec(name) ?? []
  const found = scope.translation.names({ name: name.replace(suffix, ''), attribute })
  const isFilled = scope.filled.has(baseName(name))
  if (found?.kind === 'value') return termOf(found, isFilled)
  if (found?.kind === 'values') {
    return { kind: 'values', values: found.values.map((value) => termOf(value, isFilled)) }
  }
  refuse(scope.translation, 'unknownName', tree, name)
  return lost
}
