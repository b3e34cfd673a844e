import type { TextStyle } from '../text-layout.ts'
import { paper } from './paint.ts'
import type { Rectangle } from './rectangle.ts'
import { element, lineHeight, widest } from './svg.ts'

/** A piece of the page's colour below a text, so that lines do not run through it. */
export function plate({ x, y, width, height }: Rectangle): string {
  return element('rect', { class: 'chart__paper', fill: paper, x, y, width, height })
}

/** The room that lines of text take whose first baseline lies at `y`. */
export function textRoom(
  lines: readonly string[],
  style: TextStyle,
  {
    x,
    y,
    anchor = 'start',
  }: { readonly x: number; readonly y: number; readonly anchor?: 'start' | 'middle' | 'end' },
): Rectangle {
  const width = widest(lines, style)
  const left = anchor === 'start' ? x : anchor === 'middle' ? x - width / 2 : x - width
  return {
    x: left,
    y: y - style.size * 0.8,
    width,
    height: (lines.length - 1) * lineHeight(style.size) + style.size,
  }
}
