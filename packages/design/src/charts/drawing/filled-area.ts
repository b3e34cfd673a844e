import { hatch } from './hatch.ts'
import { border, counterInk, cutOut, ink } from './paint.ts'
import { corners, type Rectangle } from './rectangle.ts'
import { element, line, pathData, type Attributes, type Point } from './svg.ts'
import type { Tone } from './tone.ts'
import { isStrong } from './tone.ts'

const paints: Readonly<Record<Tone['paint'], Attributes>> = {
  ink,
  counterInk,
  text: { fill: 'currentColor' },
}

/** A rectangle in its tone; `free` is left without lines for what is written there. */
export function filledRectangle(area: Rectangle, tone: Tone, free?: Rectangle): string {
  const shape = element('rect', { ...area, 'fill-opacity': tone.shade })
  return filled(shape + outline(area, tone), [corners(area)], tone, free)
}

/** Little colour is hard to tell from none: a line shows where it ends. */
function outline({ x, y, width, height }: Rectangle, tone: Tone): string {
  if (isStrong(tone) || width < 2 || height < 2) return ''
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
  return line([...corners(inner), [inner.x, inner.y]], { 'stroke-opacity': 0.8 })
}

/** Rings in a tone, with holes where they lie inside of each other, and with a border in the colour of the text. */
export function filledRings(
  rings: readonly (readonly Point[])[],
  tone: Tone,
  free?: Rectangle,
): string {
  const shape = element('path', {
    ...border,
    d: rings.map((ring) => pathData(ring, 'Z')).join(''),
    'fill-rule': 'evenodd',
    'fill-opacity': tone.shade,
    'stroke-width': 0.8,
    'stroke-linejoin': 'round',
  })
  return filled(shape, rings, tone, free)
}

function filled(
  shape: string,
  rings: readonly (readonly Point[])[],
  tone: Tone,
  free: Rectangle | undefined,
): string {
  const hatched = tone.hatch && hatch(free ? [...rings, corners(free)] : rings, tone.hatch)
  return element(
    'g',
    paints[tone.paint],
    shape,
    ...(hatched ? [element('path', { d: hatched, 'stroke-width': 1.2, ...lines(tone) })] : []),
  )
}

function lines(tone: Tone): Attributes {
  return isStrong(tone)
    ? { ...cutOut, 'stroke-opacity': 0.6 }
    : { fill: 'none', stroke: 'currentColor', 'stroke-opacity': 0.7 }
}
