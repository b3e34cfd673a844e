const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** By the code of the sign; -1 for what is none. */
const values = new Int8Array(128).fill(-1)
for (const [value, sign] of [...alphabet].entries()) values[sign.charCodeAt(0)] = value

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
  for (let index = 0; index < text.length; index++) {
    const value = values[text.charCodeAt(index)] ?? -1
    if (value === -1) return undefined
    bits = ((bits << 6) | value) & 0xfff
    held += 6
    if (held < 8) continue
    held -= 8
    bytes[length++] = (bits >> held) & 0xff
  }
  const rest = bits & ((1 << held) - 1)
  return rest === 0 ? bytes : undefined
}
