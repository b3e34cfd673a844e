import { strToU8 } from 'fflate'
import { pictureSize } from '../../picture-size.ts'
import type { TypesetBlock } from '../../typesetting/typeset.ts'
import type { Draft } from '../elements/draft.ts'
import { frame } from '../elements/frame.ts'
import { paragraph } from '../elements/paragraph.ts'
import type { Place } from '../elements/place.ts'
import { plainText } from '../elements/plain-text.ts'
import { odtRuns } from '../elements/runs.ts'
import type { Content } from '../elements/xml.ts'

/** Millimetres, with a caption as high as a page. */
const TALLEST = 210

/** A chart nine tenths as wide as the line, but no higher than a page, as in the PDF, with its caption below. */
export function odtFigure(
  block: Extract<TypesetBlock, { kind: 'figure' }>,
  place: Place,
  draft: Draft,
): Content {
  const drawn = draft.pictures.get(block.file) ?? ''
  const bytes = typeof drawn === 'string' ? strToU8(drawn) : drawn
  const size = pictureSize('image/svg+xml', bytes) ?? { width: 4, height: 3 }
  const width = Math.min(place.width * 0.9, (TALLEST * size.width) / size.height)
  const picture = frame(
    {
      file: block.file,
      mediaType: 'image/svg+xml',
      title: plainText(block.caption),
      alternative: block.alternative,
      width,
      height: (width * size.height) / size.width,
    },
    draft.styles,
  )
  return captioned(picture, block.caption, place, draft)
}

/** A picture on a line of its own, its caption kept below it. */
export function captioned(
  picture: Content,
  caption: Extract<TypesetBlock, { kind: 'figure' }>['caption'],
  place: Place,
  draft: Draft,
): Content {
  const above = { ...place, kept: false }
  if (caption.length === 0) return paragraph('Figure', picture, place, draft.styles)
  return [
    paragraph('Figure', picture, above, draft.styles),
    paragraph('Caption', odtRuns(caption), place, draft.styles),
  ]
}
