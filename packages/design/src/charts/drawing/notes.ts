import { wrapText } from '../text-layout.ts'
import { smallStyle, type Drawn } from './drawing.ts'
import { muted } from './paint.ts'
import { linesHeight, text } from './svg.ts'

/** Sentences below a chart, each beginning on a line of its own. */
export function notes(sentences: readonly string[], width: number, top: number): Drawn {
  const lines = sentences
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => wrapText(sentence, width, smallStyle))
  return {
    parts: [text(lines, { ...smallStyle, ...muted, x: 0, y: top + 6 + smallStyle.size })],
    height: lines.length === 0 ? 0 : 6 + linesHeight(lines, smallStyle) + 2,
  }
}
