import type { AutomaticStyles } from './automatic-styles.ts'
import { mm, SYMBOLS } from './look.ts'
import { element, type Attributes, type Xml } from '../elements/xml.ts'

/** What stands before the items: a point, a number, or a place to tick. */
export type ListMark = 'point' | 'number' | 'circle' | 'square'

const INDENT = { point: 5, number: 7, circle: 8, square: 8 } as const

/** Millimetres from the margin to the text of the items. */
export function listIndent(mark: ListMark): number {
  return INDENT[mark]
}

/** The style of a list that begins `left` millimetres from the margin. */
export function listStyle(mark: ListMark, left: number, styles: AutomaticStyles): string {
  const name = `List ${mark} ${mm(left)}`
  return styles.useList(name, () => [level(mark, 1, left), level('dash', 2, left + INDENT[mark])])
}

function level(mark: ListMark | 'dash', depth: number, left: number): Xml {
  const indent = mark === 'dash' ? 5 : INDENT[mark]
  const place = element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': mm(left + indent),
      'fo:text-indent': mm(-indent),
      'fo:margin-left': mm(left + indent),
    }),
  )
  if (mark === 'number') {
    const format: Attributes = {
      'text:level': depth,
      'style:num-format': '1',
      'style:num-suffix': '.',
    }
    return element('text:list-level-style-number', format, place)
  }
  return element(
    'text:list-level-style-bullet',
    {
      'text:level': depth,
      'text:bullet-char': BULLETS[mark].sign,
      'text:style-name': BULLETS[mark].symbol ? 'Mark' : undefined,
    },
    place,
    BULLETS[mark].symbol ? element('style:text-properties', { 'style:font-name': SYMBOLS }) : [],
  )
}

const BULLETS = {
  point: { sign: '•', symbol: false },
  dash: { sign: '–', symbol: false },
  circle: { sign: '○', symbol: true },
  square: { sign: '☐', symbol: true },
} as const
