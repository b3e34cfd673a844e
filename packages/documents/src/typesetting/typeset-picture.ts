import { pictureSize } from '../picture-size.ts'
import type { Picture } from '../picture.ts'
import type { Composition } from './composition.ts'
import type { TypesetPicture } from './typeset-form.ts'
import { DRAWN } from './words.ts'

/** Millimetres that a picture may take: in the text, above an option in one of 1 to 3 columns, in the letterhead. */
const ROOM = {
  coat: { width: 24, height: 20 },
  alone: { width: 150, height: 120 },
  1: { width: 90, height: 60 },
  2: { width: 66, height: 50 },
  3: { width: 42, height: 36 },
} as const

/** At 96 pixels to the inch. */
const MILLIMETRES = 25.4 / 96

/** The picture among the files of the paper, as large as it is and as there is room. */
export function typesetPicture(
  picture: Picture,
  place: keyof typeof ROOM,
  sheet: Composition,
): TypesetPicture {
  const room = ROOM[place]
  const own = pictureSize(picture.mediaType, picture.bytes) ?? {
    width: room.width / MILLIMETRES,
    height: 0,
  }
  // A coat of arms is drawn in any size and fills its room; all others are never made larger than they are.
  const most = place === 'coat' ? Number.POSITIVE_INFINITY : MILLIMETRES
  const scale = Math.min(most, room.width / own.width, room.height / own.height)
  const height = own.height === 0 ? room.height : own.height * scale
  return {
    file: sheet.picture(picture),
    mediaType: picture.mediaType,
    alternative: sheet.plain(picture.alternative) || DRAWN[sheet.language].picture,
    width: inTenths(own.width * scale),
    height: inTenths(height),
  }
}

function inTenths(length: number): number {
  return Math.max(1, Math.round(length * 10) / 10)
}
