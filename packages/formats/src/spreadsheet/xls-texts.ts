/** Where reading stands in a series of records that are one table of texts. */
type Reading = { readonly parts: readonly DataView[]; part: number; at: number }

/**
 * The table of texts of a workbook. A record holds at most 8 kB, so texts go on in the next one: within their characters that
 * begins with a byte that says anew how wide these are.
 */
export function textsIn(parts: readonly DataView[]): readonly string[] {
  const reading: Reading = { parts, part: 0, at: 8 }
  const [first] = parts
  const count = first !== undefined && first.byteLength >= 8 ? first.getUint32(4, true) : 0
  const texts: string[] = []
  while (texts.length < count && !isAtEnd(reading)) texts.push(readText(reading))
  return texts
}

function readText(reading: Reading): string {
  const length = readNumber(reading, 2)
  const flags = readNumber(reading, 1)
  const runs = flags & 0x08 ? readNumber(reading, 2) : 0
  const extra = flags & 0x04 ? readNumber(reading, 4) : 0
  const pieces: string[] = []
  let left = length
  let isWide = (flags & 0x01) !== 0
  while (left > 0 && !isAtEnd(reading)) {
    const view = reading.parts[reading.part]
    const room = view === undefined ? 0 : view.byteLength - reading.at
    const width = isWide ? 2 : 1
    const count = Math.min(left, Math.floor(room / width))
    if (view !== undefined) pieces.push(characters(view, reading.at, count, isWide))
    reading.at += count * width
    left -= count
    if (left === 0) break
    reading.part += 1
    reading.at = 0
    isWide = (readNumber(reading, 1) & 0x01) !== 0
  }
  skip(reading, 4 * runs + extra)
  return pieces.join('')
}

/** Characters of one byte are the first 256 of Unicode. */
export function characters(view: DataView, at: number, count: number, isWide: boolean): string {
  const length = Math.max(0, Math.min(count * (isWide ? 2 : 1), view.byteLength - at))
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length)
  return isWide
    ? new TextDecoder('utf-16le').decode(bytes)
    : Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

function readNumber(reading: Reading, bytes: 1 | 2 | 4): number {
  skip(reading, 0)
  const view = reading.parts[reading.part]
  const at = reading.at
  if (view === undefined || at + bytes > view.byteLength) {
    reading.part = reading.parts.length
    return 0
  }
  reading.at += bytes
  return bytes === 1
    ? view.getUint8(at)
    : bytes === 2
      ? view.getUint16(at, true)
      : view.getUint32(at, true)
}

/** Steps over bytes, and over the end of a record. */
function skip(reading: Reading, bytes: number): void {
  reading.at += bytes
  for (;;) {
    const length = reading.parts[reading.part]?.byteLength
    if (length === undefined || reading.at < length) return
    reading.at -= length
    reading.part += 1
  }
}

function isAtEnd({ parts, part, at }: Reading): boolean {
  const last = parts.length - 1
  return part > last || (part === last && at >= (parts[last]?.byteLength ?? 0))
}
