import { createHash } from 'node:crypto'
import type { MediaName, MediaType } from '@meinungsbild/questionnaire'
import type { StaffContext } from '../../staff-env.ts'
import { mediaTypeOfContents } from './media-type-of-contents.ts'
import { withoutPhotoData } from './without-photo-data.ts'

/** A file that came with a form. */
export type Received = {
  /** SHA-256 of the contents, hex. */
  readonly name: MediaName
  readonly fileName: string
  /** Undefined for what a questionnaire cannot hold as a picture, document or video. */
  readonly type: MediaType | undefined
  readonly contents: Buffer
}

/** The files of the posted form, by field. What a photo tells about its making is taken out of it. */
export async function receivedFiles(c: StaffContext): Promise<ReadonlyMap<string, Received>> {
  const received = new Map<string, Received>()
  for (const [field, file] of c.get('files') ?? []) {
    const sent = Buffer.from(await file.arrayBuffer())
    const type = mediaTypeOfContents(sent)
    const contents = type === 'image/jpeg' ? withoutPhotoData(sent) : sent
    const name = createHash('sha256').update(contents).digest('hex')
    received.set(field, { name, type, contents, fileName: plainName(file.name) })
  }
  return received
}

/** The name of a file without the way to it and without signs that no file system should see. */
function plainName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return last.replace(/[\p{C}<>:"|?*]/gu, '').slice(-100) || 'datei'
}
