import { refused, type Refused } from '../report.ts'

/** What the directory at the end of a zip file says about one of its files. Nothing in it is to be believed. */
export type ZipEntry = {
  readonly name: string
  /** `0`: stored as it is; `8`: packed with DEFLATE. */
  readonly method: number
  readonly isEncrypted: boolean
  readonly packedBytes: number
  /** Where the file's own header stands. */
  readonly offset: number
}

/** Of an archive that anybody may send in. */
export const mostEntries = 1_000
const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const headerSignature = 0x04034b50
const endLength = 22
const longestComment = 0xffff

/** The files that a zip file says it holds. Refused: what is no zip file, a damaged or very long directory, zip64. */
export function zipEntries(
  zip: Uint8Array,
  most = mostEntries,
): { readonly ok: true; readonly entries: readonly ZipEntry[] } | Refused {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  const end = endOf(view)
  if (end === undefined) return notZip
  const count = view.getUint16(end + 10, true)
  if (count > most) return tooManyEntries(most)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== entrySignature) return notZip
    const nameEnd = at + 46 + view.getUint16(at + 28, true)
    if (nameEnd > end) return notZip
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, nameEnd)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      packedBytes: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    })
    at = nameEnd + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return { ok: true, entries }
}

/** The packed bytes of a file; undefined if the zip file does not hold as many as it says. */
export function packedBytesOf(zip: Uint8Array, entry: ZipEntry): Uint8Array | undefined {
  const { offset, packedBytes } = entry
  if (offset + 30 > zip.length) return undefined
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
  if (view.getUint32(offset, true) !== headerSignature) return undefined
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  return start + packedBytes > zip.length ? undefined : zip.subarray(start, start + packedBytes)
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endLength
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return undefined
}

export const notZip = refused(
  'notZip',
  'Die Datei ist kein lesbares Zip-Archiv.',
  'The file is no readable zip archive.',
)

function tooManyEntries(most: number): Refused {
  return refused(
    'tooManyEntries',
    `Das Archiv enthält zu viele Dateien (höchstens ${most}).`,
    `The archive holds too many files (at most ${most}).`,
  )
}
