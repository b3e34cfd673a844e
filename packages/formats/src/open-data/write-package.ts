import { createHash } from 'node:crypto'
import { zipped, type Part } from '../zip/zip-stream.ts'
import { inPieces } from './in-pieces.ts'
import { licenceNote } from './licence-note.ts'
import type { OpenDataPackage, PackagedFile } from './open-data-package.ts'
import { readMe } from './read-me.ts'

type Entry = Pick<PackagedFile, 'name' | 'contents'>

/** Formats that are packed already. */
const packed = /\.(pdf|odt|ods|parquet|zip|png|jpe?g)$/i

const sums = 'SHA256SUMS'

/**
 * The package as a ZIP, made while it is read. The same package gives the same bytes, on every machine and however its contents
 * arrive. Beside the files lie a README, the licence, and the sums by which `sha256sum -c` checks them all. 4 GB at most.
 */
export async function* writePackage(pack: OpenDataPackage): AsyncGenerator<Uint8Array> {
  const entries: readonly Entry[] = [
    { name: 'README.md', contents: readMe(pack) },
    { name: 'LICENSE.txt', contents: licenceNote(pack) },
    ...pack.files,
  ]
  promiseNames([...entries.map(({ name }) => name), sums])
  const lines: string[] = []
  const parts = entries.map(({ name, contents }): Part => ({
    name,
    contents: summed(contents, (sum) => lines.push(`${sum}  ${name}\n`)),
    isPlain: packed.test(name),
  }))
  // Read last, when the sums of all others are there.
  const list: Part = { name: sums, contents: lines }
  yield* zipped([...parts, list], new Date(`${pack.study.day}T12:00:00Z`), 9)
}

/** The contents in pieces of one length, and their sum at the end. */
async function* summed(
  contents: PackagedFile['contents'],
  tell: (sum: string) => void,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256')
  for await (const piece of inPieces(contents)) {
    hash.update(piece)
    yield piece
  }
  tell(hash.digest('hex'))
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
