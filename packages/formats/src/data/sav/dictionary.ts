import type { DataTable } from '../data-table.ts'
import { newBytes } from './bytes.ts'
import { writeExtensions } from './extensions.ts'
import { writeHeader } from './header.ts'
import { recordTypes } from './record.ts'
import type { SavVariable } from './sav-variable.ts'
import { writeValueLabels } from './value-labels.ts'
import { writeVariable } from './variable-records.ts'

/**
 * What stands in a system file before its cases, after the description by the developers of PSPP ("System File Format" in
 * their manual), in the order that it asks for.
 */
export function dictionaryOf(
  table: DataTable,
  variables: readonly SavVariable[],
  isCompressed: boolean,
): Uint8Array {
  const bytes = newBytes()
  writeHeader(bytes, table, variables, isCompressed)
  for (const variable of variables) writeVariable(bytes, table, variable)
  for (const variable of variables) writeValueLabels(bytes, table, variable)
  writeExtensions(bytes, table, variables)
  bytes.int32(recordTypes.end)
  bytes.int32(0)
  return bytes.view()
}
