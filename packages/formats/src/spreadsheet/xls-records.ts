/** A record of an .xls workbook: what it is, and its bytes. */
export type XlsRecord = { readonly type: number; readonly data: DataView }

export const recordTypes = {
  formula: 0x0006,
  end: 0x000a,
  password: 0x002f,
  continue: 0x003c,
  sheet: 0x0085,
  manyNumbers: 0x00bd,
  texts: 0x00fc,
  textCell: 0x00fd,
  number: 0x0203,
  ownText: 0x0204,
  truth: 0x0205,
  result: 0x0207,
  shortNumber: 0x027e,
  begin: 0x0809,
} as const

/** The records from a place on, up to the end of the stream. */
export function* recordsFrom(stream: Uint8Array, start: number): Iterable<XlsRecord> {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength)
  for (let at = start; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true)
    if (at + 4 + length > stream.length) return
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length)
    yield { type: view.getUint16(at, true), data }
    at += 4 + length
  }
}
