import { call } from '../expressions/construct.ts'
import { note } from '../form-reading/form-reading.ts'
import { bind } from './names.ts'
import type { Standing } from './standing.ts'
import { placeOf, type SurveyRow } from './survey-tree.ts'
import type { XlsReading } from './xls-reading.ts'

/** What a device notes about people is not collected. The day can still be asked about. */
export function noteMetadata(
  row: SurveyRow,
  of: string,
  standing: Standing,
  reading: XlsReading,
): void {
  if (of === 'today') {
    const today = {
      kind: 'value',
      expression: call('today'),
      type: 'date',
      isFilled: true,
    } as const
    bind(row.name, row.record.row, () => today, standing.scope, reading.names)
  }
  note(
    reading,
    'lost',
    placeOf(row),
    `„${of}“ würde vom Gerät aufgezeichnet und kann Personen verraten; das wird mit Absicht nicht erhoben.`,
    `“${of}” would be recorded by the device and may give people away; it is not collected on purpose.`,
  )
}
