import { createHash } from 'node:crypto'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { inPieces } from './in-pieces.ts'
import { licenceNote } from './licence-note.ts'
import type { OpenDataPackage, PackagedFile } from './open-data-package.ts'
import { readMe } from './read-me.ts'

type Entry = Pick<PackagedFile, 'name' | 'contents'>

/** Formats that are packed already. */
const packed = /\.(pdf|odt|ods|parquet|zip|png|jpe?g)$/i

const sums = 'SHA256SUMS'

/**
 * The package as a ZIP, made while it is read: no more than a piece of one file is in memory. The same package gives the
 * same bytes, on every machine and however its contents arrive. Beside the files lie a README, the licence, and the
 * sums by which `sha256sum -c` checks them all. 4 GB at most.
 */
export async function* writePackage(pack: OpenDataPackage): AsyncGenerator<Uint8Array> {
  const entries: readonly Entry[] = [
    { name: 'README.md', contents: readMe(pack) },
    { name: 'LICENSE.txt', contents: licenceNote(pack) },
    ...pack.files,
  ]
  promiseNames([...entries.map(({ name }) => name), sums])
  const mtime = noonOf(pack.study.day)
  const made: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error !== null) throw error
    made.push(chunk)
  })

  async function* add({ name, contents }: Entry): AsyncGenerator<Uint8Array, string> {
    const entry = packed.test(name) ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 })
    entry.mtime = mtime
    zip.add(entry)
    const hash = createHash('sha256')
    for await (const piece of inPieces(contents)) {
      hash.update(piece)
      entry.push(piece)
      yield* made.splice(0)
    }
    entry.push(new Uint8Array(), true)
    return hash.digest('hex')
  }

  const lines: string[] = []
  for (const entry of entries) lines.push(`${yield* add(entry)}  ${entry.name}\n`)
  yield* add({ name: sums, contents: lines.join('') })
  zip.end()
  yield* made.splice(0)
}

/** What is unpacked lies where it was unpacked, and nothing lies on something else. */
function promiseNames(names: readonly string[]): void {
  const unsafe = names.find((name) => !isBelow(name))
  if (unsafe !== undefined) throw new Error(`No name for a file in a package: ${unsafe}`)
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length)
    throw new Error('Two files of a package have the same name.')
}

function isBelow(name: string): boolean {
  return name.split('/').every((part) => /^[^\\:\0]+$/.test(part) && part !== '.' && part !== '..')
}

/** As a local time, because archives write local times: so the bytes are the same wherever they are made. */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}
