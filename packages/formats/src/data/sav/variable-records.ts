import type { DataTable } from '../data-table.ts'
import type { Bytes } from './bytes.ts'
import { recordTypes } from './record.ts'
import {
  declaredTexts,
  elementsOf,
  isShort,
  missingText,
  type SavVariable,
} from './sav-variable.ts'
import { withinBytes } from './within-bytes.ts'

/** In bytes. */
export const longestLabel = 255

/** A record per segment, and one behind it for every further element of eight bytes. Label and missing values are the first's. */
export function writeVariable(bytes: Bytes, table: DataTable, own: SavVariable): void {
  for (const [index, segment] of own.segments.entries()) {
    const label = index === 0 ? withinBytes(own.variable.label, longestLabel) : ''
    const missing = index === 0 ? missingIn(table, own) : { count: 0, write: () => undefined }
    bytes.int32(recordTypes.variable)
    bytes.int32(segment.width)
    bytes.int32(label === '' ? 0 : 1)
    bytes.int32(missing.count)
    const { type, width, decimals } = own.format
    const format = (type << 16) | ((segment.width || width) << 8) | decimals
    bytes.int32(format) // To print,
    bytes.int32(format) // and to write.
    bytes.padded(segment.shortName, 8)
    if (label !== '') {
      const size = Buffer.byteLength(label)
      bytes.int32(size)
      const begin = bytes.length()
      bytes.padded(label, size)
      bytes.align(4, begin)
    }
    missing.write(bytes)
    for (let element = 1; element < elementsOf(segment.width); element += 1)
      writeContinuation(bytes)
  }
}

type MissingValues = {
  /** So many single values; -2: a range from the first to the second. */
  readonly count: number
  readonly write: (bytes: Bytes) => void
}

function missingIn(table: DataTable, { variable, width }: SavVariable): MissingValues {
  if (variable.missing.length === 0 || !isShort(width)) return { count: 0, write: () => undefined }
  if (width > 0) {
    const kinds = declaredTexts(variable)
    return {
      count: kinds.length,
      write: (bytes) => kinds.forEach((kind) => bytes.padded(missingText(table, kind), 8)),
    }
  }
  const codes = Object.values(table.missingCodes)
  return {
    count: -2,
    write(bytes) {
      bytes.float64(Math.min(...codes))
      bytes.float64(Math.max(...codes))
    },
  }
}

function writeContinuation(bytes: Bytes): void {
  bytes.int32(recordTypes.variable)
  bytes.int32(-1)
  for (let field = 0; field < 4; field += 1) bytes.int32(0)
  bytes.padded('', 8)
}
