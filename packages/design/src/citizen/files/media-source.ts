import type { MediaName, Questionnaire } from '@meinungsbild/questionnaire'

/** The pictures, documents and videos of a questionnaire, as its pages link to them. */
export type MediaSource = {
  /** The address of a file. */
  readonly href: (name: MediaName) => string
  /** What is known of the files. One that is missing here is shown without its type and size. */
  readonly files: Questionnaire['media']
}

/** What links say of a file. */
export type FileFacts = { readonly fileName: string; readonly type: string; readonly bytes: number }

/** A file of the questionnaire by its name; undefined if the questionnaire does not hold it. */
export function fileFacts({ files }: MediaSource, name: MediaName): FileFacts | undefined {
  if (files === undefined || !Object.hasOwn(files, name)) return undefined
  const file = files[name]
  if (file === undefined) return undefined
  const padding = file.data.endsWith('==') ? 2 : file.data.endsWith('=') ? 1 : 0
  return {
    fileName: file.fileName,
    type: file.type,
    bytes: (file.data.length / 4) * 3 - padding,
  }
}
