import type { SourceTree } from '../source-tree.ts'
import type { Translation } from '../translation.ts'
import type { Term } from './term.ts'

/** A term and where it stood. */
export type Placed = {
  readonly term: Term
  readonly tree: SourceTree
  readonly translation: Translation
}
