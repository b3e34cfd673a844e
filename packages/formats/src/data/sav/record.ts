import { newBytes, type Bytes } from './bytes.ts'

/** What each record of a system file begins with. */
export const recordTypes = {
  variable: 2,
  valueLabels: 3,
  labelledVariables: 4,
  extension: 7,
  end: 999,
} as const

/** A record of later versions, by its subtype: elements of so many bytes. One without any is left out. */
export function extension(
  bytes: Bytes,
  subtype: number,
  elementSize: number,
  fill: (data: Bytes) => void,
): void {
  const data = newBytes()
  fill(data)
  if (data.length() === 0) return
  bytes.int32(recordTypes.extension)
  bytes.int32(subtype)
  bytes.int32(elementSize)
  bytes.int32(data.length() / elementSize)
  bytes.raw(data.view())
}

export function textExtension(bytes: Bytes, subtype: number, text: string): void {
  extension(bytes, subtype, 1, (data) => data.padded(text, Buffer.byteLength(text)))
}

/** A text behind the number of its bytes. */
export function sized(bytes: Bytes, text: string): void {
  const size = Buffer.byteLength(text)
  bytes.int32(size)
  bytes.padded(text, size)
}
