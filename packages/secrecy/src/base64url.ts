const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

const values = new Map(Array.from(alphabet, (sign, value) => [sign, value]))

/** base64url without padding (RFC 4648, section 5); written out because this package knows no platform. */
export function toBase64url(bytes: Uint8Array): string {
  let text = ''
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(index, index + 3)
    const bits = (a << 16) | (b << 8) | c
    const signs = Math.min(4, bytes.length - index + 1)
    for (let sign = 0; sign < signs; sign++) text += alphabet[(bits >> (18 - 6 * sign)) & 63]
  }
  return text
}

/** The bytes, or `undefined` unless `text` is exactly what `toBase64url` would write: one value has one spelling. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 === 1) return undefined
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let bits = 0
  let held = 0
  let length = 0
  for (const sign of text) {
    const value = values.get(sign)
    if (value === undefined) return undefined
    bits = ((bits << 6) | value) & 0xfff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[length++] = (bits >> held) & 0xff
  }
  const rest = bits & ((1 << held) - 1)
  return rest === 0 ? bytes : undefined
}
