import type { Attributes } from '../../elements/xml.ts'
import { mm } from '../look.ts'

export const bold = { 'fo:font-weight': 'bold' }
export const kept = { 'fo:keep-with-next': 'always' }
export const unhyphenated = { 'fo:hyphenate': 'false' }

/** Points, or a part of the size above. */
export function size(points: number | `${number}%`): Attributes {
  return { 'fo:font-size': typeof points === 'number' ? `${points}pt` : points }
}

/** Millimetres above and below. */
export function room(above: number, below: number): Attributes {
  return { 'fo:margin-top': mm(above), 'fo:margin-bottom': mm(below) }
}
