import { createHash } from 'node:crypto'
import type { Media, MediaName } from '@meinungsbild/questionnaire'

/** A red dot. */
export const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4//8/w38GIAXDIBKE0DHxgljNBAAO9TXL0Y4OHwAAAABJRU5ErkJggg==',
  'base64',
)

const paper = Buffer.from(`%PDF-1.7\n${' '.repeat(2000)}`)

/** The names of a picture and of a document. */
export const pictureName = nameOf(dot)
export const paperName = nameOf(paper)

/** The files of the survey. */
export const media: Readonly<Record<MediaName, Media>> = {
  [pictureName]: { type: 'image/png', fileName: 'bild.png', data: dot.toString('base64') },
  [paperName]: {
    type: 'application/pdf',
    fileName: 'haushalt.pdf',
    data: paper.toString('base64'),
  },
}

export function nameOf(contents: Buffer): MediaName {
  return createHash('sha256').update(contents).digest('hex')
}
