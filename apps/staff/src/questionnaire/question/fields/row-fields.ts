import type { MatrixRow } from '@meinungsbild/questionnaire'
import { readCodedRows, writeCodedRows } from '../../parts/coded-rows.ts'
import type { FormReading } from '../../parts/form-reading.ts'
import type { FormWriting } from '../kinds/kind-form.ts'
import { readPartCondition, writePartConditions } from './part-condition.ts'

/** Puts the rows of a matrix or list into the form. */
export function writeRows(writing: FormWriting, rows: readonly MatrixRow[]): void {
  writeCodedRows(writing, 'rows', rows)
  writePartConditions(writing, 'rows', rows)
}

export function readRows(
  reading: FormReading,
  saved: readonly MatrixRow[],
  id: string,
): readonly MatrixRow[] {
  return readCodedRows(reading, 'rows', saved).map(({ row, name, label, before }) => {
    const visibleIf = readPartCondition(reading, `rows.${row}`, before?.visibleIf, id)
    return { id: name, label, ...(visibleIf !== undefined && { visibleIf }) }
  })
}
