import type { Picture } from '../../picture.ts'
import type { AutomaticStyles } from '../styles/automatic-styles.ts'
import { mm } from '../styles/look.ts'
import { element, type Xml } from './xml.ts'

/** Where the pictures lie in the package. */
export function pictureName(file: string): string {
  return `Pictures/${file}`
}

export type Framed = {
  readonly file: string
  readonly mediaType: Picture['mediaType']
  /** What it is called, and what stands in for it. */
  readonly title: string
  readonly alternative: string
  /** Millimetres. */
  readonly width: number
  readonly height: number
}

/** A picture that stands in the text like a letter. */
export function frame(picture: Framed, styles: AutomaticStyles): Xml {
  const style = styles.use('graphic', 'Picture', {}, () =>
    element('style:graphic-properties', {
      'style:vertical-pos': 'top',
      'style:vertical-rel': 'baseline',
      'fo:border': 'none',
    }),
  )
  return element(
    'draw:frame',
    {
      'draw:style-name': style,
      'draw:name': picture.file,
      'text:anchor-type': 'as-char',
      'svg:width': mm(picture.width),
      'svg:height': mm(picture.height),
    },
    element('draw:image', {
      'xlink:href': pictureName(picture.file),
      'xlink:type': 'simple',
      'xlink:show': 'embed',
      'xlink:actuate': 'onLoad',
      'draw:mime-type': picture.mediaType,
    }),
    picture.title === '' ? [] : element('svg:title', {}, picture.title),
    element('svg:desc', {}, picture.alternative),
  )
}
