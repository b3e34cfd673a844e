import { dirname, resolve } from 'node:path'
import { realFiles } from '@meinungsbild/formats/testing/real-files.ts'

/** The project's own small files. */
export const ownFiles = resolve(import.meta.dirname, '../../../packages/formats/src/testing/files')

/** Real files of other tools, which are not part of this repository (see CONTRIBUTING.md); undefined if there are none. */
export function allRealFiles(): string | undefined {
  const { folder } = realFiles('expressions')
  return folder && dirname(folder)
}
