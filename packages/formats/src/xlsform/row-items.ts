import type { DraftItem } from '../form-reading/draft.ts'
import { note } from '../form-reading/form-reading.ts'
import { computedItems, hiddenItems } from './computed-row.ts'
import { dateItem, momentItems, timeItem } from './date-row.ts'
import { noteMetadata } from './metadata-row.ts'
import { numberItem, rangeItem } from './number-row.ts'
import { barcodeItem, consentItem, geoItems, noteItems, textItem } from './plain-row.ts'
import { cellOf } from './records.ts'
import { startRow, type RowBuilding } from './row-base.ts'
import { rankItem, selectItem } from './select-row.ts'
import type { Standing } from './standing.ts'
import { placeOf, type SurveyRow } from './survey-tree.ts'
import { uploadItems } from './upload-row.ts'
import type { XlsReading } from './xls-reading.ts'

/** The questions that a row becomes. */
export function rowItems(
  row: SurveyRow,
  standing: Standing,
  reading: XlsReading,
): readonly DraftItem[] {
  const { type } = row
  if (type.kind === 'metadata') noteMetadata(row, type.of, standing, reading)
  if (type.kind === 'metadata' || type.kind === 'data') return []
  return itemsFor(startRow(row, standing, reading))
}

function itemsFor(building: RowBuilding): readonly DraftItem[] {
  const { row, reading } = building
  const { type } = row
  if (cellOf(row.record, 'calculation') !== '') return computedItems(building)
  switch (type.kind) {
    case 'select':
      return [selectItem(type, building)]
    case 'rank':
      return [rankItem(type.list, building)]
    case 'text':
      return [textItem(building)]
    case 'integer':
    case 'decimal':
      return [numberItem(type.kind, building)]
    case 'range':
      return [rangeItem(building)]
    case 'note':
      return noteItems(building)
    case 'date':
      return [dateItem(building)]
    case 'time':
      return [timeItem(building)]
    case 'datetime':
      return momentItems(building)
    case 'geopoint':
    case 'geotrace':
    case 'geoshape':
      return geoItems(type.kind, building)
    case 'barcode':
      return [barcodeItem(building)]
    case 'acknowledge':
      return [consentItem(building)]
    case 'image':
    case 'audio':
    case 'video':
    case 'file':
      return uploadItems(type.kind, building)
    case 'calculate':
      return computedItems(building)
    case 'hidden':
      return hiddenItems(building)
    case 'begin':
    case 'end':
    case 'metadata':
    case 'data':
    case 'unknown':
      note(
        reading,
        'lost',
        placeOf(row),
        `Die Art „${cellOf(row.record, 'type')}“ gibt es hier nicht; die Frage wurde nicht übernommen.`,
        `There is no kind “${cellOf(row.record, 'type')}” here; the question was not carried over.`,
      )
      return []
    default:
      return type satisfies never
  }
}
