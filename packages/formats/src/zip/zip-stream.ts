import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of an archive, whose contents are made when its turn comes. */
export type Part = {
  readonly name: string
  readonly contents: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  /** Not packed: what is packed already, or the name of a file format that others look for in the first bytes. */
  readonly isPlain?: boolean
}

/** No file of an archive of the first kind is larger, and not every program knows the second (zip64). */
export const largestPart = 2 ** 32 - 1

const encoder = new TextEncoder()

/**
 * An archive that is made while it is read: no more than a piece of one file is in memory. `at` is in it to the minute. The
 * better it is packed, from 1 to 9, the longer it takes.
 */
export async function* zipped(
  parts: Iterable<Part> | AsyncIterable<Part>,
  at: Date,
  level: 3 | 9 = 3,
): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  for await (const { name, contents, isPlain = false } of parts) {
    const entry = isPlain ? new ZipPassThrough(name) : new ZipDeflate(name, { level })
    entry.mtime = localTime(at)
    zip.add(entry)
    for await (const piece of contents) {
      entry.push(typeof piece === 'string' ? encoder.encode(piece) : piece)
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
  }
  zip.end()
  yield* ready.splice(0)
}

/** Archives hold local times of the years 1980 to 2099. That of UTC makes the same bytes everywhere. */
function localTime(at: Date): Date {
  const year = Math.min(2099, Math.max(1980, at.getUTCFullYear()))
  return new Date(year, at.getUTCMonth(), at.getUTCDate(), at.getUTCHours(), at.getUTCMinutes())
}
