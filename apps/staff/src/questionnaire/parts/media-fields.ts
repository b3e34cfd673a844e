import { textsFor } from '@meinungsbild/design'
import {
  formatFileSize,
  type Media,
  type MediaName,
  type MediaType,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import type { FormReading } from './form-reading.ts'
import { partsTexts } from './parts.texts.ts'
import { wrongFileTexts } from './wrong-file.texts.ts'

/** What may be uploaded in a field, and up to which size in bytes. */
type MediaSort = {
  readonly types: readonly MediaType[]
  readonly mostBytes: number
  /** For the browser's file chooser. */
  readonly accept: string
}

export const mediaSorts = {
  picture: sort(2_000_000, 'image/jpeg', 'image/png', 'image/webp'),
  document: sort(5_000_000, 'application/pdf'),
  video: sort(20_000_000, 'video/mp4', 'video/webm'),
} as const satisfies Readonly<Record<string, MediaSort>>

export type MediaSortName = keyof typeof mediaSorts

function sort(mostBytes: number, ...types: readonly MediaType[]): MediaSort {
  return { types, mostBytes, accept: types.join(',') }
}

/**
 * The file that a field names: the one just uploaded, which is taken up; none, if it is to be removed; else the one that
 * was there `before`. A file of another sort or too large is an error and changes nothing.
 */
export function readMedia(
  reading: FormReading,
  field: string,
  sortName: MediaSortName,
  before: MediaName | undefined,
): MediaName | undefined {
  const { form, received, errors, media, language } = reading
  const words = textsFor(partsTexts, language)
  const { types, mostBytes } = mediaSorts[sortName]
  const file = received.get(field)
  if (file === undefined) return form.has(`${field}.remove`) ? undefined : before
  const { name, type, fileName, contents } = file
  if (type === undefined || !types.includes(type)) {
    errors.push({ field, message: textsFor(wrongFileTexts, language)[sortName] })
    return before
  }
  if (contents.length > mostBytes) {
    const limit = formatFileSize(mostBytes, language)
    errors.push({ field, message: words.largeFile(limit) })
    return before
  }
  media.set(name, { type, fileName, data: contents.toString('base64') })
  return name
}

/**
 * `changed` with files taken up, and without those that nothing in it refers to any more. Files that nothing referred to
 * `before` either are left alone.
 */
export function withMedia(
  before: Questionnaire,
  changed: Questionnaire,
  taken: ReadonlyMap<MediaName, Media> = new Map(),
): Questionnaire {
  const { media = {}, ...others } = changed
  const kept = Object.entries(media).filter(
    ([name]) => isUsed(changed, name) || !isUsed(before, name),
  )
  const all = { ...Object.fromEntries(kept), ...Object.fromEntries(taken) }
  return Object.keys(all).length === 0 ? others : { ...others, media: all }
}

/** A name is the hash of a file: nothing else reads like it. */
function isUsed({ pages, signLanguage }: Questionnaire, name: MediaName): boolean {
  return JSON.stringify([pages, signLanguage]).includes(`"${name}"`)
}
