const smallestClass = 256
const lengthBytes = 4

/**
 * Fills a text up to its size class (256, 512, 1024, 2048 … bytes), so that the length of a sealed answer tells no more
 * than its class. Four bytes of length (big-endian), the text, zeros.
 */
export function pad(plaintext: Uint8Array): Uint8Array<ArrayBuffer> {
  let size = smallestClass
  while (size < lengthBytes + plaintext.length) size *= 2
  const padded = new Uint8Array(size)
  new DataView(padded.buffer).setUint32(0, plaintext.length)
  padded.set(plaintext, lengthBytes)
  return padded
}

/** Whether `pad` fills texts up to so many bytes. */
export function isSizeClass(bytes: number): boolean {
  return bytes >= smallestClass && Number.isInteger(Math.log2(bytes))
}

/** The text in it, or `undefined` if `pad` would not have written these bytes. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length < smallestClass) return undefined
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  const end = lengthBytes + length
  if (end > padded.length || padded.subarray(end).some((byte) => byte !== 0)) return undefined
  const plaintext = padded.slice(lengthBytes, end)
  return pad(plaintext).length === padded.length ? plaintext : undefined
}
