import { wrapText } from '../text-layout.ts'
import { smallStyle, smallValueStyle, type Drawing, type Drawn } from './drawing.ts'
import { linesHeight, text, widest } from './svg.ts'

export type KeyGroup = { readonly heading: string; readonly entries: readonly KeyEntry[] }
export type KeyEntry = {
  readonly number: string
  readonly label: string
  readonly shown: string
  /** A mark before the number, drawn around its middle. */
  readonly mark?: (x: number, y: number) => string
}

type Place = { readonly x: number; readonly y: number; readonly width: number }

/** What is drawn together: an entry, below the heading of its group if it is the first. */
type Item = { readonly height: number; readonly draw: (x: number, top: number) => string }

const betweenEntries = 4
const betweenGroups = 8
const betweenColumns = 20
const markRoom = 16
const fewEntries = 16

/** What the numbers in a chart stand for: number, label, figure; below headings where there are any. */
export function keyList(groups: readonly KeyGroup[], { x, y, width }: Place): Drawn {
  return inColumns(itemsOf(groups, width), { x, y, width }, 1)
}

/** The same below a chart: in as many columns as there is room for, one after the other. */
export function keyListBelow(
  groups: readonly KeyGroup[],
  y: number,
  { width, layout }: Drawing,
): Drawn {
  const count = groups.reduce((sum, { entries }) => sum + entries.length, 0)
  const most = layout === 'wide' ? 3 : count > fewEntries ? 2 : 1
  const columns = Math.max(1, Math.min(most, count))
  const column = (width - (columns - 1) * betweenColumns) / columns
  return inColumns(itemsOf(groups, column), { x: 0, y, width: column }, columns)
}

function inColumns(items: readonly Item[], { x, y: top, width }: Place, columns: number): Drawn {
  const full = items.reduce((sum, { height }) => sum + height, 0) / columns
  const parts: string[] = []
  let column = 0
  let y = top
  let bottom = top
  for (const { height, draw } of items) {
    if (y - top + height / 2 > full && column < columns - 1) {
      column += 1
      y = top
    }
    parts.push(draw(x + column * (width + betweenColumns), y))
    y += height
    bottom = Math.max(bottom, y)
  }
  return { parts, height: bottom - top }
}

function itemsOf(groups: readonly KeyGroup[], width: number): readonly Item[] {
  const entries = groups.flatMap((group) => group.entries)
  const marked = entries.some(({ mark }) => mark !== undefined) ? markRoom : 0
  const numbers = entries.map(({ number }) => number)
  const numberEnd = marked + widest(numbers, smallValueStyle)
  return groups.flatMap((group) =>
    group.entries.map((entry, index) => {
      const heading = index === 0 && group.heading !== '' ? headingOf(group, width) : undefined
      const own = itemOf(entry, numberEnd, width)
      const last = index === group.entries.length - 1 ? betweenGroups : 0
      if (heading === undefined) return { ...own, height: own.height + last }
      return {
        height: heading.height + own.height + last,
        draw: (x: number, top: number) => heading.draw(x, top) + own.draw(x, top + heading.height),
      }
    }),
  )
}

function headingOf({ heading }: KeyGroup, width: number): Item {
  const lines = wrapText(heading, width, smallValueStyle)
  return {
    height: linesHeight(lines, smallValueStyle) + betweenEntries,
    draw: (x, top) => text(lines, { ...smallValueStyle, x, y: top + smallValueStyle.size }),
  }
}

function itemOf({ number, label, shown, mark }: KeyEntry, numberEnd: number, width: number): Item {
  const start = numberEnd + 7
  const lines = wrapText(`${label} ${shown}`, Math.max(width - start, 1), smallStyle)
  return {
    height: linesHeight(lines, smallStyle) + betweenEntries,
    draw: (x, top) => {
      const y = top + smallStyle.size
      return [
        mark ? mark(x + markRoom / 2 - 2, y - smallStyle.size * 0.35) : '',
        text([number], { ...smallValueStyle, x: x + numberEnd, y, anchor: 'end' }),
        text(lines, { ...smallStyle, x: x + start, y }),
      ].join('')
    },
  }
}
