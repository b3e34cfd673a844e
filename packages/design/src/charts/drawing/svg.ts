import { textWidth, type TextStyle } from '../text-layout.ts'

export type Attributes = Readonly<Record<string, string | number>>

/** An SVG element as markup. Attributes are escaped; children are markup already. */
export function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes)
    .map(
      ([key, value]) => ` ${key}="${typeof value === 'number' ? figure(value) : escapeXml(value)}"`,
    )
    .join('')
  return children.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${children.join('')}</${name}>`
}

/** Text as XML: markup is taken literally, and characters that XML does not have are replaced. */
export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Two decimals are finer than any printer. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100)
}

export type Point = readonly [x: number, y: number]

/** Points as the data of a path of straight lines. */
export function pathData(points: readonly Point[], end: '' | 'Z' = ''): string {
  return points.length === 0
    ? ''
    : `M${points.map(([x, y]) => `${figure(x)} ${figure(y)}`).join('L')}${end}`
}

/** A stroke along points; in the colour of the text unless told otherwise. */
export function line(points: readonly Point[], attributes: Attributes = {}): string {
  return element('path', {
    d: pathData(points),
    stroke: 'currentColor',
    'stroke-width': 1,
    ...attributes,
    fill: 'none',
  })
}

export type TextAt = TextStyle & {
  readonly x: number
  /** The baseline of the first line. */
  readonly y: number
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly class?: string
  readonly fill?: string
}

/** Lines of text below each other. */
export function text(lines: readonly string[], at: TextAt): string {
  const { x, y, size, weight, anchor = 'start', fill = 'currentColor' } = at
  return lines
    .map((line, index) =>
      element(
        'text',
        {
          x,
          y: y + index * lineHeight(size),
          'font-size': size,
          'font-weight': weight,
          fill,
          ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
          ...(at.class === undefined ? {} : { class: at.class }),
        },
        escapeXml(line),
      ),
    )
    .join('')
}

export function lineHeight(size: number): number {
  return Math.round(size * 1.3)
}

/** The height of lines of text, from the top of the first to the top of one more. */
export function linesHeight(lines: readonly string[], { size }: TextStyle): number {
  return lines.length * lineHeight(size)
}

/** The width of the widest line. */
export function widest(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, style)))
}

/** The first baseline of lines that are centred on a height. */
export function firstBaseline(middle: number, lines: readonly string[], style: TextStyle): number {
  return middle - ((lines.length - 1) * lineHeight(style.size)) / 2 + style.size * 0.35
}
