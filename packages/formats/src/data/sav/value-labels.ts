import type { DataTable } from '../data-table.ts'
import type { Bytes } from './bytes.ts'
import { recordTypes, sized } from './record.ts'
import { isShort, type SavVariable } from './sav-variable.ts'
import { withinBytes } from './within-bytes.ts'

/** In bytes. */
export const longestValueLabel = 120

/** Labels of numbers and of strings of at most eight bytes. */
export function writeValueLabels(bytes: Bytes, table: DataTable, own: SavVariable): void {
  const labels = labelsOf(table, own)
  if (labels.length === 0 || !isShort(own.width)) return
  bytes.int32(recordTypes.valueLabels)
  bytes.int32(labels.length)
  for (const { value, label } of labels) {
    if (own.width === 0) bytes.float64(value)
    else bytes.padded(String(value), 8)
    const begin = bytes.length()
    const size = Buffer.byteLength(label)
    bytes.raw(Uint8Array.of(size))
    bytes.padded(label, size)
    bytes.align(8, begin)
  }
  bytes.int32(recordTypes.labelledVariables)
  bytes.int32(1)
  bytes.int32(own.position + 1)
}

/** Labels of longer strings, as a part of their record. */
export function writeLongLabels(data: Bytes, table: DataTable, own: SavVariable): void {
  const labels = labelsOf(table, own)
  if (labels.length === 0 || isShort(own.width)) return
  sized(data, own.variable.name)
  data.int32(own.width)
  data.int32(labels.length)
  for (const { value, label } of labels) {
    data.int32(own.width)
    data.padded(String(value), own.width)
    sized(data, label)
  }
}

function labelsOf(table: DataTable, { variable }: SavVariable) {
  const missing = variable.missing.map((kind) => ({
    value: table.missingCodes[kind],
    label: table.missingLabels[kind],
  }))
  const categories = variable.kind === 'code' ? variable.categories : []
  return [...missing, ...categories].map(({ value, label }) => ({
    value,
    label: withinBytes(label, longestValueLabel),
  }))
}
