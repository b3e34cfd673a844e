import { textWidth } from '../text-layout.ts'
import { smallValueStyle } from './drawing.ts'
import { filledRectangle } from './filled-area.ts'
import { onStrong, onWeak } from './paint.ts'
import type { Rectangle } from './rectangle.ts'
import { firstBaseline, text } from './svg.ts'
import { isStrong, type Tone } from './tone.ts'

/** The space between two parts, so that they are told apart even in one shade. */
const seam = 1.5

/** One part of a divided bar; its figure is set inside where it fits. */
export function segment(part: Rectangle, tone: Tone, shown: string): string {
  const width = part.width - Math.min(seam, part.width / 3)
  if (width <= 0) return ''
  const figureWidth = textWidth(shown, smallValueStyle)
  if (shown === '' || figureWidth + 6 > width) return filledRectangle({ ...part, width }, tone)
  const free = {
    ...part,
    x: part.x + (width - figureWidth) / 2 - 4,
    width: Math.min(figureWidth + 8, width),
  }
  return (
    filledRectangle({ ...part, width }, tone, free) +
    text([shown], {
      ...smallValueStyle,
      ...(isStrong(tone) ? onStrong : onWeak),
      x: part.x + width / 2,
      y: firstBaseline(part.y + part.height / 2, [shown], smallValueStyle),
      anchor: 'middle',
    })
  )
}
