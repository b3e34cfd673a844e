import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A file of an archive, whose text is made when its turn comes. */
export type Part = {
  readonly name: string
  readonly texts: Iterable<string> | AsyncIterable<string>
  /** Not packed: the name of a file format that others look for in the first bytes. */
  readonly isPlain?: true
}

/** No file of an archive of the first kind is larger, and not every program knows the second (zip64). */
export const largestPart = 2 ** 32 - 1

const encoder = new TextEncoder()

/** An archive that is made while it is read. `at` is in it to the minute. */
export async function* zipped(
  parts: readonly Part[],
  at: Date,
): AsyncGenerator<Uint8Array, void, undefined> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    ready.push(chunk)
  })
  for (const { name, texts, isPlain } of parts) {
    const entry = isPlain ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 3 })
    entry.mtime = localTime(at)
    zip.add(entry)
    for await (const text of texts) {
      entry.push(encoder.encode(text))
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
