import type { NameResolver } from '../expressions/names.ts'
import { useAt } from '../form-reading/form-reading.ts'
import type { SourceUse, Use } from '../form-reading/source-expression.ts'
import { resolverIn, type Meaning, type Scope } from './names.ts'
import { expressionKey } from './prescan.ts'
import type { SurveyRow } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

/** Where a row stands while it is built. */
export type Standing = {
  readonly scope: Scope
  /** The conditions of the groups around it, within its page. */
  readonly around: readonly Use[]
  /** What stands before the ids of the questions of one entry of a repeated group. */
  readonly prefix: string
  /** In how many repeated groups it stands. */
  readonly repeats: number
}

export function namesFor(standing: Standing, reading: XlsReading, self?: Meaning): NameResolver {
  return resolverIn(standing.scope, reading.names, self)
}

/** The expression in a column of the row; undefined if there is none. */
export function useOf(
  row: SurveyRow,
  column: string,
  names: NameResolver,
  reading: XlsReading,
): SourceUse | undefined {
  return useAt(expressionKey(row.record.row, column), names, reading)
}
