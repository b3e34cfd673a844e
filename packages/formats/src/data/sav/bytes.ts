/** Grows bytes of a system file: little-endian integers, IEEE 754 numbers, UTF-8. */
export type Bytes = {
  int32(value: number): void
  int64(value: number): void
  float64(value: number): void
  raw(bytes: Uint8Array): void
  /** A text without a length, filled with blanks to `width`. */
  padded(text: string, width: number): void
  /** Zeros until the length of what was written since `since` is a multiple of `unit`. */
  align(unit: number, since: number): void
  length(): number
  /** What was written; goes with the next write. */
  view(): Uint8Array
}

const encoder = new TextEncoder()

export function newBytes(): Bytes {
  let buffer = new Uint8Array(1024)
  let view = new DataView(buffer.buffer)
  let length = 0
  /** Makes room and gives the place; may make another buffer. */
  const take = (size: number): number => {
    const at = length
    length += size
    if (length > buffer.length) {
      const larger = new Uint8Array(Math.max(length, 2 * buffer.length))
      larger.set(buffer)
      buffer = larger
      view = new DataView(buffer.buffer)
    }
    return at
  }
  return {
    int32(value) {
      const at = take(4)
      view.setInt32(at, value, true)
    },
    int64(value) {
      const at = take(8)
      view.setBigInt64(at, BigInt(value), true)
    },
    float64(value) {
      const at = take(8)
      view.setFloat64(at, value, true)
    },
    raw(bytes) {
      const at = take(bytes.length)
      buffer.set(bytes, at)
    },
    padded(text, width) {
      const at = take(width)
      const { written } = encoder.encodeInto(text, buffer.subarray(at, at + width))
      buffer.fill(blank, at + written, at + width)
    },
    align: (unit, since) => void take((unit - ((length - since) % unit)) % unit),
    length: () => length,
    view: () => buffer.subarray(0, length),
  }
}

/** What strings are filled with. */
export const blank = 0x20
