import { createHash } from 'node:crypto'
import { derivedId, type XdomeaPrimaryFile } from '@meinungsbild/formats'
import { fileName } from '../papers/file-name.ts'

/** A file of an xdomea package with its bytes. */
export type ArchivedFile = { readonly file: XdomeaPrimaryFile; readonly content: Uint8Array }

type Origin = {
  /** Id of the initiative. */
  readonly initiative: string
  /** What is in the file: unique within the initiative. */
  readonly key: string
  readonly parts: readonly string[]
  readonly ending: string
  readonly at: string
  readonly author?: string | undefined
  readonly isArchival?: boolean
}

/** A file as it lies in a package: its name begins with an id that follows from what is in it. */
export function archivedFile(content: Uint8Array, origin: Origin): ArchivedFile {
  const { initiative, key, parts, ending, at, author, isArchival = false } = origin
  const original = fileName(parts, ending)
  return {
    file: {
      name: `${derivedId(initiative, 'Datei', key)}_${original}`,
      original,
      author,
      at,
      sha256: createHash('sha256').update(content).digest('hex'),
      isArchival,
    },
    content,
  }
}
