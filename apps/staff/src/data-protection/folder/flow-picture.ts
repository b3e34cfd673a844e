import type { UiLanguage } from '@meinungsbild/design'
import type { Picture } from '@meinungsbild/documents'
import { flowOf, type FlowBox } from './flow.ts'
import type { ProtectionFacts } from '../facts/protection-facts.ts'

const width = 720
const boxWidth = 310
const lineHeight = 17
const gap = 54

/** The data-flow picture: systems with what they know and hold, and what goes from one to the next. */
export function flowPicture(facts: ProtectionFacts, language: UiLanguage): Picture {
  const { boxes, arrows, alternative } = flowOf(facts, language)
  const rows = [0, 1, 2, 3].map((row) => boxes.filter((box) => box.row === row))
  const heights = rows.map((inRow) => Math.max(0, ...inRow.map(heightOf)))
  const tops = heights.map((_, row) =>
    heights.slice(0, row).reduce((top, height) => top + (height === 0 ? 0 : height + gap), 12),
  )
  const placed = boxes.map((box) => {
    const alone = boxes.filter(({ row }) => row === box.row).length === 1
    const x = alone ? (width - boxWidth) / 2 : box.column === 0 ? 12 : width - boxWidth - 12
    return { ...box, x, y: tops[box.row] ?? 0, height: heights[box.row] ?? 0 }
  })
  const height = Math.max(...placed.map((box) => box.y + box.height)) + 12
  const drawn = [
    ...arrows.map(({ from, to, label }) => {
      const start = placed.find(({ id }) => id === from)
      const end = placed.find(({ id }) => id === to)
      return start && end ? arrow(start, end, label) : ''
    }),
    ...placed.map(boxSvg),
  ]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Fira Sans, sans-serif" font-size="13" fill="#171a1c"><rect width="${width}" height="${height}" fill="#ffffff"/>${drawn.join('')}</svg>`
  return { mediaType: 'image/svg+xml', bytes: new TextEncoder().encode(svg), alternative }
}

type Placed = FlowBox & { readonly x: number; readonly y: number; readonly height: number }

function heightOf({ lines }: FlowBox): number {
  return 34 + lines.flatMap(wrapped).length * lineHeight
}

function boxSvg({ title, lines, x, y, height }: Placed): string {
  const words = lines
    .flatMap(wrapped)
    .map(
      (line, index) =>
        `<text x="${x + 12}" y="${y + 42 + index * lineHeight}">${escaped(line)}</text>`,
    )
  return `<rect x="${x}" y="${y}" width="${boxWidth}" height="${height}" rx="6" fill="#f3f5f8" stroke="#26457c" stroke-width="1.5"/><text x="${x + 12}" y="${y + 22}" font-size="14" font-weight="600">${escaped(title)}</text>${words.join('')}`
}

/** A straight line from box to box with its words beside the middle; on white, so that lines never cross words. */
function arrow(from: Placed, to: Placed, label: string): string {
  const isSide = from.y === to.y
  const startX = isSide ? from.x + (from.x < to.x ? boxWidth : 0) : from.x + boxWidth / 2
  const isUp = from.y > to.y
  const startY = isSide ? from.y + from.height / 2 : from.y + (isUp ? 0 : from.height)
  const endX = isSide ? to.x + (from.x < to.x ? 0 : boxWidth) : to.x + boxWidth / 2
  const endY = isSide ? to.y + to.height / 2 : to.y + (isUp ? to.height : 0)
  const middleX = (startX + endX) / 2
  const middleY = (startY + endY) / 2
  const angle = (Math.atan2(endY - startY, endX - startX) * 180) / Math.PI
  const labelWidth = label.length * 6.4 + 10
  return `<line x1="${startX}" y1="${startY}" x2="${endX}" y2="${endY}" stroke="#26457c" stroke-width="1.5"/><path d="M0 0 L-9 -4.5 L-9 4.5 Z" fill="#26457c" transform="translate(${endX} ${endY}) rotate(${angle.toFixed(1)})"/><rect x="${middleX - labelWidth / 2}" y="${middleY - 11}" width="${labelWidth}" height="20" fill="#ffffff"/><text x="${middleX}" y="${middleY + 4}" text-anchor="middle" font-size="12">${escaped(label)}</text>`
}

/** Lines that fit into a box. */
function wrapped(text: string): readonly string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last === undefined || `${last} ${word}`.length > 46) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
    return lines
  }, [])
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
