import { characterWidth } from '#character-width'
import type { FontWeight } from './font-widths.ts'

/** How a text of a chart is set. */
export type TextStyle = { readonly size: number; readonly weight: FontWeight }

const softHyphen = '\u00AD'

/** The width of a text in Fira Sans, in the units of `size`. Kerning only ever makes it a little narrower. */
export function textWidth(text: string, { size, weight }: TextStyle): number {
  let width = 0
  for (const character of text) {
    if (character === softHyphen) continue
    width += characterWidth(character, weight)
  }
  return width * size
}

/**
 * The text in lines that are not wider than `maximum`: broken at spaces, after hyphens and slashes, at soft hyphens,
 * and inside a word only where nothing else fits.
 */
export function wrapText(text: string, maximum: number, style: TextStyle): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    for (const part of split(piece, maximum, style)) {
      const longer = line + part
      if (line === '' || textWidth(shownLine(longer), style) <= maximum) {
        line = longer
      } else {
        lines.push(shownLine(line))
        line = part
      }
    }
  }
  return [...lines, shownLine(line)].filter((whole, _, all) => whole !== '' || all.length === 1)
}

/** Words with the space, hyphen or soft hyphen that follows them. A space that must not break belongs to its word. */
function pieces(text: string): readonly string[] {
  return spaced(text).match(/[^ /\u00AD-]*[ /\u00AD-]?/g) ?? []
}

/** A word that alone is too wide, in parts that are not. At least one character stands in every part. */
function split(piece: string, maximum: number, style: TextStyle): readonly string[] {
  if (textWidth(shownLine(piece), style) <= maximum) return [piece]
  const parts: string[] = []
  let part = ''
  for (const character of piece) {
    if (part !== '' && textWidth(shownLine(part + character), style) > maximum) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}

/** A soft hyphen shows at the end of a line only; a space there not at all. */
function shownLine(line: string): string {
  const hyphenated = line.endsWith(softHyphen) ? `${line}-` : line
  return hyphenated.replaceAll(softHyphen, '').trim()
}

/** The text on one line; what does not fit is cut off behind an ellipsis. */
export function shortened(text: string, maximum: number, style: TextStyle): string {
  const whole = shownLine(spaced(text))
  if (textWidth(whole, style) <= maximum) return whole
  const characters = Array.from(whole)
  while (characters.length > 0 && textWidth(`${characters.join('')}…`, style) > maximum) {
    characters.pop()
  }
  return `${characters.join('').trimEnd()}…`
}

function spaced(text: string): string {
  return text.replaceAll(/[^\S\u00A0\u202F]+/g, ' ')
}
