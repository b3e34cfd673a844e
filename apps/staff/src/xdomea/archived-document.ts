import type { XdomeaDocument } from '@meinungsbild/formats'
import type { ArchivedFile } from './archived-file.ts'

/** A document of the file with the bytes of its primary files, and the phase to which it belongs. */
export type ArchivedDocument = {
  readonly phase: string
  readonly document: XdomeaDocument
  readonly files: readonly ArchivedFile[]
}
