import { fontWidths, type FontWeight } from './font-widths.ts'

/** The width of one character in Fira Sans, in parts of the font size. */
export function characterWidth(character: string, weight: FontWeight): number {
  const { widths, widest } = fontWidths(weight)
  return widths.get(character.codePointAt(0) ?? 0) ?? widest
}
