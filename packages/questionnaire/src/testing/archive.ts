/** The bytes whose numbers are the codes of the characters. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0))
}

/** A ZIP archive of files that are stored as they are; no checksums, which nobody here looks at. */
export function archiveOf(...files: readonly (readonly [name: string, contents: string])[]) {
  let parts = ''
  let directory = ''
  for (const [name, contents] of files) {
    const sizes = number(contents.length, 4).repeat(2)
    const common = number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4) + sizes
    const names = number(name.length, 2) + number(0, 2)
    directory +=
      `PK\x01\x02${number(20, 2)}${number(20, 2)}${common}${names}` +
      number(0, 2).repeat(3) +
      number(0, 4) +
      number(parts.length, 4) +
      name
    parts += `PK\x03\x04${number(20, 2)}${common}${names}${name}${contents}`
  }
  const counts = number(0, 2).repeat(2) + number(files.length, 2).repeat(2)
  const end = number(directory.length, 4) + number(parts.length, 4) + number(0, 2)
  return bytesOf(`${parts}${directory}PK\x05\x06${counts}${end}`)
}

/** Little-endian. */
function number(value: number, bytes: number): string {
  return Array.from({ length: bytes }, (_, index) =>
    String.fromCharCode((value >> (8 * index)) & 255),
  ).join('')
}
