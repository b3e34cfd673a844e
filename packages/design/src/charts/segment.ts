import { ink, smallStyle } from './chart-frame.ts'
import { hatch, type Rectangle } from './hatch.ts'
import { element, text } from './svg.ts'
import { textWidth, type TextStyle } from './text-layout.ts'

export type Step = {
  /** Which part of the scale, from 0. */
  readonly index: number
  /** How many parts the scale has. */
  readonly count: number
  /** Its figure; set inside where it fits. */
  readonly shown: string
}

const figureStyle: TextStyle = { ...smallStyle, weight: 600 }

/** The space between two parts, so that they are told apart even in one shade. */
const seam = 1.5

/** One part of a divided bar. */
export function segment(part: Rectangle, step: Step): string {
  const width = part.width - seam
  if (width <= 0) return ''
  const shade = shadeOf(step)
  const labelWidth = textWidth(step.shown, figureStyle)
  const fits = step.shown !== '' && labelWidth + 6 <= width
  const middle = part.x + width / 2
  return element(
    'g',
    ink,
    element('rect', { x: part.x, y: part.y, width, height: part.height, 'fill-opacity': shade }),
    step.index % 2 === 1 ? hatching({ ...part, width }, fits ? labelWidth + 8 : 0, shade) : '',
    fits
      ? text([step.shown], {
          ...figureStyle,
          x: middle,
          y: part.y + part.height / 2 + figureStyle.size * 0.35,
          anchor: 'middle',
          ...(isStrong(shade)
            ? { class: 'chart__on-strong', fill: '#ffffff' }
            : { class: 'chart__on-weak', fill: '#14161f' }),
        })
      : '',
  )
}

/**
 * How much of the ink a part gets. Nothing lies between 0.5 and 0.75, where neither light nor dark figures would have the
 * contrast of 4.5 : 1.
 */
function shadeOf({ index, count }: Pick<Step, 'index' | 'count'>): number {
  const position = count < 2 ? 0 : index / (count - 1)
  return position < 0.5 ? 1 - position * 0.5 : 0.5 - (position - 0.5) * 0.6
}

function isStrong(shade: number): boolean {
  return shade >= 0.75
}

/** Lines over a part, left and right of its figure. */
function hatching(part: Rectangle, free: number, shade: number): string {
  const side = (part.width - free) / 2
  const areas =
    free === 0
      ? [part]
      : [
          { ...part, width: side },
          { ...part, x: part.x + side + free, width: side },
        ]
  return element('path', {
    d: areas.map((area) => hatch(area)).join('') || 'M0 0',
    fill: 'none',
    'stroke-width': 1.2,
    ...(isStrong(shade)
      ? { class: 'chart__line-on-strong', stroke: '#ffffff', 'stroke-opacity': 0.6 }
      : { stroke: 'currentColor', 'stroke-opacity': 0.7 }),
  })
}
