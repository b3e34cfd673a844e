import type { Text } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeText } from './write-text.ts'
import { compact, type Writing } from './writing.ts'

/** Rows as the fields of a `multipletext`. */
export function writeItems<Row extends { readonly id: string; readonly label: Text }>(
  rows: readonly Row[],
  isRequired: boolean | undefined,
  place: Text,
  writing: Writing,
  limits: (row: Row) => JsonObject,
): JsonObject {
  const items = rows.map((row) => ({
    ...compact({
      name: row.id,
      title: writeText(row.label, place, writing),
      isRequired: isRequired ? true : undefined,
    }),
    ...limits(row),
  }))
  return { type: 'multipletext', items }
}
