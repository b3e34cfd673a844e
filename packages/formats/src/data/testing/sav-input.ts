export const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** Bytes that are read one after the other. */
export type Input = ReturnType<typeof newInput>

export function newInput(file: Uint8Array) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  let at = 0
  const bytes = (length: number): Uint8Array => {
    at += length
    must(at <= file.length, 'end of the file')
    return file.subarray(at - length, at)
  }
  return {
    bytes,
    text: (length: number) => decoder.decode(bytes(length)),
    int: () => view.getInt32(bytes(4).byteOffset - file.byteOffset, true),
    float: () => view.getFloat64(bytes(8).byteOffset - file.byteOffset, true),
    rest: () => bytes(file.length - at),
    hasMore: () => at < file.length,
  }
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(`The system file is not as it should be: ${what}`)
}
