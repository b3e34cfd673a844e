import type { FieldCourseChart } from '@meinungsbild/exchange'
import { standingLine } from '../drawing/axes.ts'
import { smallStyle, smallValueStyle, type Drawing } from '../drawing/drawing.ts'
import type { Span } from '../drawing/rows.ts'
import { spread } from '../drawing/spread.ts'
import { linesHeight, text, widest } from '../drawing/svg.ts'
import { textWidth, wrapText, type TextStyle } from '../text-layout.ts'

type Reminder = FieldCourseChart['reminders'][number]

export type ReminderMarks = {
  /** Of the words above the plots. */
  readonly height: number
  /** The words at the top of the first plot, the lines through all. */
  readonly draw: (plots: readonly Span[]) => readonly string[]
  /** What is to be said below, where the words do not fit above. */
  readonly notes: readonly string[]
}

const gap = 5

/** Dashed lines at the days of reminders: each with its words right of it, or numbered where they would meet. */
export function reminderMarks(
  reminders: readonly Reminder[],
  x: (day: number) => number,
  { width }: Drawing,
): ReminderMarks {
  const ordered = reminders.toSorted((one, other) => one.day - other.day)
  const words = ordered.map(({ day, label }, index) => {
    const next = ordered[index + 1]
    const room = (next ? x(next.day) : width) - x(day) - 2 * gap
    const lines = wrapText(label, Math.max(room, 1), smallStyle)
    return { lines, fits: lines.length <= 2 && widestWord(label, smallStyle) <= room }
  })
  const numbered = words.some(({ fits }) => !fits)
  const set = numbered
    ? ordered.map((_, index) => [String(index + 1)])
    : words.map(({ lines }) => lines)
  const style = numbered ? smallValueStyle : smallStyle
  const height = Math.max(0, ...set.map((lines) => linesHeight(lines, style)))
  const dashed = { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }
  const places = besideLines(
    set.map((lines, index) => ({ from: x(ordered[index]?.day ?? 0), size: widest(lines, style) })),
    width,
  )
  return {
    height,
    draw: (plots) =>
      ordered.flatMap(({ day }, index) => [
        ...plots.map((plot) => standingLine(x(day), plot, dashed)),
        text(set[index] ?? [], {
          ...style,
          x: places[index] ?? 0,
          y: (plots[0]?.top ?? 0) + style.size,
        }),
      ]),
    notes: numbered ? ordered.map(({ label }, index) => `${index + 1}: ${label}`) : [],
  }
}

/** Where words right of their lines begin, moved apart where lines stand close. */
function besideLines(
  words: readonly { readonly from: number; readonly size: number }[],
  width: number,
): readonly number[] {
  const middles = spread(
    words.map(({ from, size }) => ({ at: from + gap + size / 2, height: size + 4 })),
    0,
    width + 2,
  )
  return words.map(({ size }, index) => (middles[index] ?? 0) - size / 2)
}

function widestWord(words: string, style: TextStyle): number {
  return Math.max(0, ...words.split(/[ /-]/).map((word) => textWidth(word, style)))
}
