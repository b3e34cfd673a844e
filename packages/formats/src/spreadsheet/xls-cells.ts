import { recordTypes, type XlsRecord } from './xls-records.ts'
import { characters } from './xls-texts.ts'

export type XlsCell = { readonly row: number; readonly column: number; readonly text: string }

/** The cells of a sheet, up to its end. The result of a formula counts, not the formula; a failed one is empty. */
export function* cellsIn(
  records: Iterable<XlsRecord>,
  texts: readonly string[],
): Iterable<XlsCell> {
  let awaiting: { readonly row: number; readonly column: number } | undefined
  for (const { type, data } of records) {
    if (type === recordTypes.end) return
    if (type === recordTypes.result && awaiting !== undefined && data.byteLength >= 3) {
      yield { ...awaiting, text: ownText(data, 0) }
    }
    if (data.byteLength < 6 || !cellTypes.has(type)) continue
    const place = { row: data.getUint16(0, true), column: data.getUint16(2, true) }
    if (type === recordTypes.manyNumbers) {
      for (let at = 4; at + 8 <= data.byteLength; at += 6) {
        const column = place.column + (at - 4) / 6
        yield { ...place, column, text: numeral(shortNumber(data.getUint32(at + 2, true))) }
      }
      continue
    }
    const text = textOf(type, data, texts)
    if (text !== undefined) yield { ...place, text }
    awaiting = text === undefined ? place : undefined
  }
}

const cellTypes: ReadonlySet<number> = new Set([
  recordTypes.textCell,
  recordTypes.ownText,
  recordTypes.number,
  recordTypes.shortNumber,
  recordTypes.manyNumbers,
  recordTypes.truth,
  recordTypes.formula,
])

/** Undefined for a formula whose text stands in the next record. */
function textOf(type: number, data: DataView, texts: readonly string[]): string | undefined {
  const isLong = data.byteLength >= 14
  switch (type) {
    case recordTypes.textCell:
      return data.byteLength < 10 ? '' : (texts[data.getUint32(6, true)] ?? '')
    case recordTypes.ownText:
      return ownText(data, 6)
    case recordTypes.shortNumber:
      return data.byteLength < 10 ? '' : numeral(shortNumber(data.getUint32(6, true)))
    case recordTypes.number:
      return isLong ? numeral(data.getFloat64(6, true)) : ''
    case recordTypes.truth:
      return data.byteLength < 8 || data.getUint8(7) !== 0 ? '' : truth(data.getUint8(6))
    default: {
      if (!isLong) return ''
      if (data.getUint16(12, true) !== 0xffff) return numeral(data.getFloat64(6, true))
      const kind = data.getUint8(6)
      return kind === 0 ? undefined : kind === 1 ? truth(data.getUint8(8)) : ''
    }
  }
}

function ownText(data: DataView, at: number): string {
  if (at + 3 > data.byteLength) return ''
  return characters(data, at + 3, data.getUint16(at, true), (data.getUint8(at + 2) & 0x01) !== 0)
}

/** A number in 30 bits: the upper ones of a float, or a whole number; perhaps a hundredth of it. */
function shortNumber(bits: number): number {
  const view = new DataView(new ArrayBuffer(8))
  view.setUint32(4, bits & ~3, true)
  const value = bits & 2 ? bits >> 2 : view.getFloat64(0, true)
  return bits & 1 ? value / 100 : value
}

function numeral(value: number): string {
  return Number.isFinite(value) ? String(value) : ''
}

function truth(byte: number): string {
  return byte === 0 ? 'FALSE' : 'TRUE'
}
