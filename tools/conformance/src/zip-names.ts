const signature = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/**
 * The names that stand before the files of a zip archive. Found without its directory, which is at the end: so they are
 * known also of an archive that was cut off.
 */
export function zipNames(zip: Uint8Array): readonly string[] {
  const bytes = Buffer.from(zip.buffer, zip.byteOffset, zip.byteLength)
  const names: string[] = []
  for (let at = bytes.indexOf(signature); at !== -1; at = bytes.indexOf(signature, at + 4)) {
    if (at + 30 > bytes.length) break
    const start = at + 30
    names.push(bytes.toString('utf8', start, start + bytes.readUInt16LE(at + 26)))
  }
  return names
}
