import { createHash } from 'node:crypto'
import type { MediaName, MediaType, Text } from '@meinungsbild/questionnaire'
import { note } from '../form-reading/form-reading.ts'
import type { JsReading } from './js-reading.ts'

/** What Base64 begins with, whatever the address says. */
const kinds: readonly (readonly [start: string, type: MediaType, ending: string])[] = [
  ['iVBORw0KGgo', 'image/png', 'png'],
  ['/9j/', 'image/jpeg', 'jpg'],
  ['UklGR', 'image/webp', 'webp'],
]
/** Of one picture, in characters of Base64. */
const longest = 4_000_000

/** Takes a picture that stands in the file itself; undefined, with a line, if it would have to be loaded from elsewhere. */
export function pictureOf(link: string, place: Text, reading: JsReading): MediaName | undefined {
  const [, data = ''] = /^data:[a-z/+.-]+;base64,([A-Za-z0-9+/]+={0,2})$/.exec(link) ?? []
  const kind = kinds.find(([start]) => data.startsWith(start))
  if (kind === undefined || data.length > longest) {
    note(
      reading,
      'lost',
      place,
      'Ein Bild oder Film liegt nicht in der Datei, ist zu groß oder weder PNG noch JPEG noch WebP. Von anderswo wird nichts geladen.',
      'A picture or film is not in the file, is too large, or is neither PNG nor JPEG nor WebP. Nothing is loaded from elsewhere.',
    )
    return undefined
  }
  const [, type, ending] = kind
  const name = createHash('sha256').update(Buffer.from(data, 'base64')).digest('hex')
  reading.media.set(name, { type, fileName: `${name.slice(0, 8)}.${ending}`, data })
  return name
}
