import { Inflate } from 'fflate'
import { refused, type Refused } from '../report.ts'
import { largestFile, tooLarge } from './read-text.ts'
import { mostEntries, notZip, packedBytesOf, zipEntries, type ZipEntry } from './zip-entry.ts'

/** What is read of an archive. */
export type ZipLimits = {
  /** Bytes of the archive, and of one file in it. */
  readonly file: number
  /** Of all files that are unpacked, together. */
  readonly all: number
  readonly entries: number
}

/** Archives that anybody may send in. */
const fromStrangers: ZipLimits = { file: largestFile, all: 3 * largestFile, entries: mostEntries }

/** Honest XML is packed to a thirtieth, at most to a hundredth; DEFLATE itself can do a thousandth. */
const mostTimes = 200
const pieceLength = 16_384

export type Zip = {
  readonly ok: true
  /** The wanted files by name. Names are only names: nothing is ever written under them. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Whether the file begins like a zip archive. */
export function isZip(file: Uint8Array | string): file is Uint8Array {
  return typeof file !== 'string' && file[0] === 0x50 && file[1] === 0x4b
}

/**
 * Unpacks the wanted files of a zip archive. Made for files from strangers: their sizes are counted while they are unpacked
 * and not taken from the archive; archives in the archive stay packed. Refused, unless other limits are given: more than 20 MB
 * packed, 20 MB of one file, 60 MB in all, a thousand files, a file that is packed to less than a two-hundredth, passwords.
 */
export function readZip(
  zip: Uint8Array,
  wanted: (name: string) => boolean,
  limits: ZipLimits = fromStrangers,
): Zip | Refused {
  if (zip.length > limits.file) return tooLarge
  const directory = zipEntries(zip, limits.entries)
  if (!directory.ok) return directory
  const files = new Map<string, Uint8Array>()
  let total = 0
  for (const entry of directory.entries) {
    if (!wanted(entry.name) || files.has(entry.name)) continue
    const file = unpack(zip, entry, limits.file)
    if ('ok' in file) return file
    total += file.length
    if (total > limits.all) return bomb
    files.set(entry.name, file)
  }
  return { ok: true, files }
}

function unpack(zip: Uint8Array, entry: ZipEntry, largest: number): Uint8Array | Refused {
  if (entry.isEncrypted) return encrypted
  const packed = packedBytesOf(zip, entry)
  if (packed === undefined) return notZip
  switch (entry.method) {
    case 0:
      return packed
    case 8:
      return inflate(packed, largest)
    default:
      return notZip
  }
}

/** Unpacks piece by piece, so that a bomb is found before it has gone off. */
function inflate(packed: Uint8Array, largest: number): Uint8Array | Refused {
  const most = Math.min(largest, Math.max(1_000_000, packed.length * mostTimes))
  const pieces: Uint8Array[] = []
  let bytes = 0
  const stream = new Inflate((piece) => {
    bytes += piece.length
    pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length || at === 0; at += pieceLength) {
      stream.push(packed.subarray(at, at + pieceLength), at + pieceLength >= packed.length)
      if (bytes > most) return bomb
    }
  } catch {
    // fflate tells damage by exceptions of its own and by those of typed arrays.
    return notZip
  }
  const file = new Uint8Array(bytes)
  let at = 0
  for (const piece of pieces) {
    file.set(piece, at)
    at += piece.length
  }
  return file
}

const bomb = refused(
  'zipBomb',
  'Das Archiv ist ausgepackt zu groß. Solche Dateien werden aus Sicherheitsgründen nicht gelesen.',
  'The archive is too large once unpacked. Such files are not read for reasons of security.',
)

const encrypted = refused(
  'encrypted',
  'Das Archiv ist mit einem Kennwort geschützt. Bitte entfernen Sie das Kennwort.',
  'The archive is protected by a password. Please remove the password.',
)
