import type { MediaName, Questionnaire } from '@meinungsbild/questionnaire'

/** The pictures, documents and videos of a questionnaire, as its pages link to them. */
export type MediaSource = {
  /** The address of a file. */
  readonly href: (name: MediaName) => string
  /** What is known of the files. One that is missing here is shown without its type and size. */
  readonly files: Readonly<Record<MediaName, FileFacts>>
}

/** What links say of a file. */
export type FileFacts = { readonly fileName: string; readonly type: string; readonly bytes: number }

/** A file of the questionnaire by its name; undefined if the questionnaire does not hold it. */
export function fileFacts({ files }: MediaSource, name: MediaName): FileFacts | undefined {
  return Object.hasOwn(files, name) ? files[name] : undefined
}

/** What is known of the files of a questionnaire without looking into them. */
export function factsOfMedia(media: Questionnaire['media'] = {}): MediaSource['files'] {
  return Object.fromEntries(
    Object.entries(media).map(([name, { fileName, type, data }]) => {
      const padding = data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0
      return [name, { fileName, type, bytes: (data.length / 4) * 3 - padding }]
    }),
  )
}
