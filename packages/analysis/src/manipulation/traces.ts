import type { Column } from '../columns/column.ts'
import { findIdenticalSheets, type IdenticalSheets } from './identical-sheets.ts'
import { findStraightSheets, type StraightSheets } from './straight-sheets.ts'
import type { Writing } from './writing.ts'

/**
 * What the manipulation report must know of single answers. To compare all of them takes seconds if they are very many:
 * so it happens once, when the columns are made.
 */
export type Traces = {
  readonly identical: IdenticalSheets
  readonly straight: StraightSheets
  readonly writing: Writing
}

export function findTraces(columns: readonly Column[], size: number, writing: Writing): Traces {
  return {
    identical: findIdenticalSheets(columns, size),
    straight: findStraightSheets(columns, size),
    writing,
  }
}
