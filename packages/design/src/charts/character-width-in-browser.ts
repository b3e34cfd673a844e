/// <reference lib="dom" />
import type { FontWeight } from './font-widths.ts'

const canvas = document.createElement('canvas').getContext('2d')
const known = new Map<string, number>()
const size = 1000

/** The same as `character-width.ts` reads from the font's file, measured with the font that the page has loaded. */
export function characterWidth(character: string, weight: FontWeight): number {
  if (canvas === null) return 1
  const font = `${weight} ${size}px "Fira Sans", sans-serif`
  const key = character + font
  const width = known.get(key) ?? measured(canvas, font, character)
  known.set(key, width)
  return width
}

function measured(context: CanvasRenderingContext2D, font: string, character: string): number {
  context.font = font
  return context.measureText(character).width / size
}
