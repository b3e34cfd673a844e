import { blank } from './bytes.ts'
import { compressionBias } from './header.ts'

/** Takes the cases of a system file, which are nothing but elements of eight bytes. */
export type Elements = {
  number(value: number): void
  /** Eight bytes of a string, from `at`. */
  text(bytes: Uint8Array, at: number): void
  /** The bytes that are complete; each is given once. */
  take(): Uint8Array
  /** The rest. */
  end(): Uint8Array
}

/** As they are. */
export function plainElements(): Elements {
  const room = newRoom()
  return {
    number: (value) => room.number(value),
    text: (bytes, at) => room.text(bytes, at),
    take: () => room.take(room.length()),
    end: () => room.take(room.length()),
  }
}

const codes = { end: 252, raw: 253, blank: 254 } as const
const perBlock = 8

/**
 * Bytecode compression: small integers and blanks become one byte. Eight such bytes make a block; behind it stand those
 * elements of the block that could not be shortened.
 */
export function bytecodeElements(): Elements {
  const room = newRoom()
  let block = 0
  let used = perBlock
  const code = (value: number) => {
    if (used === perBlock) {
      block = room.skip()
      used = 0
    }
    room.byte(block + used, value)
    used += 1
  }
  const complete = () => {
    const bytes = room.take(used === perBlock ? room.length() : block)
    block = 0
    return bytes
  }
  return {
    number(value) {
      if (
        Number.isInteger(value) &&
        value > -compressionBias &&
        value < codes.end - compressionBias
      )
        return code(value + compressionBias)
      code(codes.raw)
      room.number(value)
    },
    text(bytes, at) {
      if (isBlank(bytes, at)) return code(codes.blank)
      code(codes.raw)
      room.text(bytes, at)
    },
    take: complete,
    end() {
      code(codes.end)
      return room.take(room.length())
    },
  }
}

function isBlank(bytes: Uint8Array, at: number): boolean {
  for (let index = at; index < at + 8; index += 1) if (bytes[index] !== blank) return false
  return true
}

/** A buffer that grows by elements and is emptied from its beginning. */
function newRoom() {
  let buffer = new Uint8Array(65_536)
  let view = new DataView(buffer.buffer)
  let length = 0
  const next = (): number => {
    const at = length
    length += 8
    if (length > buffer.length) {
      const larger = new Uint8Array(2 * buffer.length)
      larger.set(buffer)
      buffer = larger
      view = new DataView(buffer.buffer)
    }
    return at
  }
  return {
    number(value: number) {
      const at = next()
      view.setFloat64(at, value, true)
    },
    text(bytes: Uint8Array, from: number) {
      const at = next()
      for (let index = 0; index < 8; index += 1) buffer[at + index] = bytes[from + index] ?? 0
    },
    /** An element of zeros to be filled later. */
    skip() {
      const at = next()
      buffer.fill(0, at, at + 8)
      return at
    },
    byte(at: number, value: number) {
      buffer[at] = value
    },
    length: () => length,
    take(end: number): Uint8Array {
      const bytes = buffer.slice(0, end)
      buffer.copyWithin(0, end, length)
      length -= end
      return bytes
    },
  }
}
