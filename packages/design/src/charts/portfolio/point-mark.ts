import { ink, paper } from '../drawing/paint.ts'
import { element } from '../drawing/svg.ts'

/** A point of the portfolio; hollow where its field is not certain. */
export function pointMark(x: number, y: number, open: boolean): string {
  const disc = element('circle', { ...ink, cx: x, cy: y, r: 4.5 })
  if (!open) return disc
  return disc + element('circle', { class: 'chart__paper', fill: paper, cx: x, cy: y, r: 2.5 })
}
