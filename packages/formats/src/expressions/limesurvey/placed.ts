import type { SourceTree } from '../source-tree.ts'
import type { Scope } from './scope.ts'
import type { Term } from './term.ts'

/** A term and where it stood. */
export type Placed = { readonly term: Term; readonly tree: SourceTree; readonly scope: Scope }
