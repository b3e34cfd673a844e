/** The signatures of a ZIP archive and its parts (APPNOTE.TXT 6.3.10, 4.3), little-endian. */
const directoryEntry = 0x02014b50
const endOfDirectory = 0x06054b50

/** The names of the files in a ZIP archive, by its directory. Unpacks nothing. Undefined if it is no whole archive. */
export function zipEntries(contents: Uint8Array): readonly string[] | undefined {
  const view = new DataView(contents.buffer, contents.byteOffset, contents.byteLength)
  const end = findEnd(view)
  if (end === undefined) return undefined
  const count = view.getUint16(end + 10, true)
  const names: string[] = []
  let at = view.getUint32(end + 16, true)
  while (names.length < count) {
    if (at + 46 > end || view.getUint32(at, true) !== directoryEntry) return undefined
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    names.push(String.fromCharCode(...contents.subarray(at + 46, nameEnd)))
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return names
}

/** Where the directory ends: 22 bytes from the end, and as many more as the comment of the archive is long. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - 22
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) === endOfDirectory) return at
  }
  return undefined
}
